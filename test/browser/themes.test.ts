/** The site's looks on a real page: presets, light and dark, values, fonts; what the page cannot spoil; and what is found out. */
import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readColour } from '../../src/cli/looks/colour.js'
import { colourNames } from '../../src/cli/looks/colourNames.js'
import { forms } from '../../src/cli/looks/lookForms.js'
import type { ThemeInput } from '../../src/config/types.js'
import details from '../../src/i18n/languages/details/en.js'
import en from '../../src/i18n/languages/en.js'
import type { PageOptions } from '../support/pages.js'
import { contrast, pictureOf, type Picture } from '../support/pixels.js'
import { differences, styleOf } from '../support/style.js'
import { asked, banner, button, choose, eventually, panel, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const video = { id: 'video', category: 'functional', name: 'Films', vendor: { name: 'Filmhouse', country: 'US' } }
const WHITE = 'rgb(255, 255, 255)'
const DARK = 'rgb(27, 30, 37)'

/** Opens a page with this theme, and waits until it asks. */
async function open(theme: ThemeInput = {}, options: PageOptions = {}): Promise<void> {
  visit.serve({ services: [video], ui: { theme } }, options)
  await visit.open()
  await asked(visit.page)
}
const openPanel = async (): Promise<void> => {
  await button(visit.page, en.settings).click()
  await panel(visit.page).getByRole('heading', { name: details.yourChoice }).waitFor()
}
const frame = () => visit.page.locator('assent-banner .frame')
const reject = () => banner(visit.page).locator('button[value=reject]')
const css = (of: ReturnType<Page['locator']>, ...names: (keyof CSSStyleDeclaration & string)[]) => of.evaluate((el, all) =>
  all.map((it) => getComputedStyle(el)[it as 'color']), names)

describe('a preset', () => {
  it('“plain” is what there is without one', async () => {
    await open()
    const [one, other] = [await styleOf(frame()), await styleOf(reject())]
    await open({ preset: 'plain' })
    expect(await banner(visit.page).getAttribute('preset')).toBe('plain')
    expect(differences(one, await styleOf(frame()))).toEqual([])
    expect(differences(other, await styleOf(reject()))).toEqual([])
  })

  it.each([
    ['soft', ['24px', '0px', '99px']], ['sharp', ['0px', '2px', '0px']],
  ] as const)('“%s” has corners and lines of its own, in banner, panel and trigger', async (preset, [radius, line, corner]) => {
    const { page } = visit
    await open({ preset })
    expect(await css(frame(), 'borderRadius', 'borderTopWidth')).toEqual([radius, line])
    expect(await css(reject(), 'borderRadius')).toEqual([corner])
    await openPanel()
    expect(await css(panel(page), 'borderTopLeftRadius', 'borderTopWidth')).toEqual([radius, line])
    expect(await css(panel(page).getByRole('button', { name: en.save }), 'borderRadius')).toEqual([corner])
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    await trigger(page).waitFor()
    if (preset === 'sharp') expect(await css(trigger(page), 'borderRadius', 'boxShadow')).toEqual(['0px', 'none'])
  })

  it('“sharp” has buttons in the colour of its text', async () => {
    await open({ preset: 'sharp', text: 'rgb(1, 2, 3)', background: 'rgb(250, 251, 252)' })
    expect(await css(reject(), 'backgroundColor', 'color')).toEqual(['rgb(1, 2, 3)', 'rgb(250, 251, 252)'])
  })

  it('gives way to values', async () => {
    await open({ preset: 'soft', radius: '3px', accent: 'rgb(0, 90, 0)', accentText: WHITE })
    expect(await css(frame(), 'borderRadius')).toEqual(['3px'])
    expect(await css(reject(), 'backgroundColor')).toEqual(['rgb(0, 90, 0)'])
  })
})

describe('light and dark', () => {
  it('go by the visitor’s setting, at once when it changes, each with its own values', async () => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'light' })
    await open({ border: 'rgb(7, 7, 7)', light: { accent: 'rgb(0, 0, 90)' }, dark: { accent: 'rgb(150, 255, 150)' } })
    const looks = async () => [...await css(frame(), 'backgroundColor', 'borderTopColor'), ...await css(reject(), 'backgroundColor')]
    expect(await looks()).toEqual([WHITE, 'rgb(7, 7, 7)', 'rgb(0, 0, 90)'])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await looks()).toEqual([DARK, 'rgb(7, 7, 7)', 'rgb(150, 255, 150)'])
  })

  it.each([['light', 'dark', WHITE, 'rgb(0, 0, 90)'], ['dark', 'light', DARK, 'rgb(150, 255, 150)']] as const)(
    'do not where the site has settled on one: %s on a %s screen', async (scheme, setting, ground, accent) => {
      const { page } = visit
      await page.emulateMedia({ colorScheme: setting })
      await open({ scheme, light: { accent: 'rgb(0, 0, 90)' }, dark: { accent: 'rgb(150, 255, 150)' } })
      expect(await css(frame(), 'backgroundColor', 'colorScheme')).toEqual([ground, scheme])
      expect(await css(reject(), 'backgroundColor')).toEqual([accent])
      await openPanel()
      expect(await css(panel(page), 'backgroundColor', 'colorScheme')).toEqual([ground, scheme])
    })
})

describe('values', () => {
  it('reach all that is shown: banner, panel, placeholder and trigger', async () => {
    const { page } = visit
    await open({ surface: 'rgb(240, 230, 220)', background: 'rgb(250, 245, 240)', fontSize: '20px', width: '20em', zIndex: '77' }, {
      body: '<iframe data-consent="video" data-src="/film" title="A film" width="400" height="225"></iframe>',
    })
    expect(await css(banner(page), 'fontSize', 'zIndex', 'maxInlineSize')).toEqual(['20px', '77', '400px'])
    const embed = page.locator('iframe').contentFrame().getByRole('group', { name: /Films/ })
    await embed.waitFor()
    expect(await css(embed, 'backgroundColor')).toEqual(['rgb(240, 230, 220)'])
    await openPanel()
    expect(await css(panel(page), 'backgroundColor')).toEqual(['rgb(250, 245, 240)'])
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    expect(await css(trigger(page), 'backgroundColor')).toEqual(['rgb(250, 245, 240)'])
  })

  it('give way to the page’s own style sheet', async () => {
    const { page } = visit
    const head = '<style>assent-banner { --assent-accent: rgb(9, 90, 9) } assent-panel { --assent-radius: 2px }</style>'
    await open({ accent: 'rgb(90, 0, 0)', radius: '20px', dark: { accent: 'rgb(90, 0, 1)' }, light: { accent: 'rgb(90, 0, 2)' } }, { head })
    expect(await css(reject(), 'backgroundColor')).toEqual(['rgb(9, 90, 9)'])
    expect(await css(frame(), 'borderRadius')).toEqual(['20px'])
    await openPanel()
    expect(await css(panel(page), 'borderTopLeftRadius')).toEqual(['2px'])
  })

  it('can be the page’s alone, on the root for all that is shown', async () => {
    await open({}, { head: '<style>:root { --assent-accent: rgb(9, 90, 9); --assent-radius: 1px }</style>' })
    expect(await css(reject(), 'backgroundColor')).toEqual(['rgb(9, 90, 9)'])
    expect(await css(frame(), 'borderRadius')).toEqual(['1px'])
  })

  it('cannot break out of what they are values of', async () => {
    await open({ accent: 'red;} :host{display:none !important', background: 'rgb(1, 1, 1);color:red', text: WHITE })
    expect(await banner(visit.page).isVisible()).toBe(true)
    expect(await css(frame(), 'backgroundColor')).toEqual([WHITE])
  })

  it('are left out, and the banner asks, where the file of the looks cannot be had', async () => {
    visit.site.reply('/assent-theme.js', { status: 404, type: 'text/javascript' })
    await open({ accent: 'rgb(90, 0, 0)' })
    expect(await css(reject(), 'backgroundColor')).toEqual(['rgb(36, 81, 166)'])
    await choose(visit.page, 'Reject all')
    await trigger(visit.page).waitFor()
  })
})

describe('the page’s own looks', () => {
  const OWN = '<style>body { font: italic 30px/3 Georgia, serif; color: rgb(200, 0, 0); letter-spacing: 3px; text-transform: uppercase }</style>'
  const NAMES = ['fontFamily', 'fontSize', 'fontStyle', 'color', 'letterSpacing', 'textTransform'] as const

  it('are not taken over', async () => {
    const { page } = visit
    await open()
    const [one, text] = [await css(frame(), ...NAMES), await css(banner(page).locator('p').first(), ...NAMES)]
    await open({}, { head: OWN })
    expect(await css(frame(), ...NAMES)).toEqual(one)
    expect(await css(banner(page).locator('p').first(), ...NAMES)).toEqual(text)
    expect(one[0]).toMatch(/^system-ui/)
  })

  it('lend their font, and nothing else, where the site wants that', async () => {
    const { page } = visit
    await open({ font: 'inherit' }, { head: OWN })
    const [family, size, style, color] = await css(banner(page).locator('p').first(), ...NAMES)
    expect([family, style]).toEqual(['Georgia, serif', 'normal'])
    expect(parseFloat(size!)).toBeLessThan(17)
    expect(color).not.toBe('rgb(200, 0, 0)')
    await openPanel()
    expect(await css(panel(page).getByRole('button', { name: en.save }), 'fontFamily')).toEqual(['Georgia, serif'])
  })

  it('leave banner, panel and trigger alone, however hostile', async () => {
    const { page } = visit
    /** Of every element that is shown, in the light and in the shadow. */
    const looks = () => page.evaluate(() => ['assent-banner', 'assent-panel'].flatMap((name) => {
      const host = document.querySelector(name)!
      return [host, ...host.children, ...host.shadowRoot!.querySelectorAll('*')].map((it) => {
        const style = getComputedStyle(it)
        return Object.fromEntries([['of', `${name} ${it.localName}`], ...[...style].map((one) => [one, style.getPropertyValue(one)] as const)])
      })
    }))
    const shown = async (options: PageOptions) => {
      await open({}, options)
      await openPanel()
      return looks()
    }
    const before = await shown({})
    const after = await shown({
      head: `<style>
        * { font-family: fantasy !important; color: red !important; background: lime !important; text-transform: uppercase !important; border-radius: 9px !important }
        dialog, section, button, label { display: none !important; opacity: .2 !important }
        assent-panel, assent-banner { font: 40px fantasy !important; direction: ltr; filter: none }
      </style>`,
    })
    expect(before.length).toBeGreaterThan(60)
    expect(after).toHaveLength(before.length)
    for (const [i, it] of before.entries()) expect(differences(it, after[i]!)).toEqual([])
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    expect(await css(trigger(page), 'backgroundColor', 'borderRadius')).toEqual([WHITE, '22px'])
  })
})

describe('looks that leave somebody out', () => {
  const warnings = () => visit.said.filter((it) => it.startsWith('warning: assent: '))
  const ACCENT = { light: ['rgb(36, 81, 166)', WHITE], dark: ['rgb(169, 198, 255)', 'rgb(16, 25, 43)'] } as const
  const both = async () => [...await css(reject(), 'backgroundColor', 'color'), ...await css(banner(visit.page).locator('button[value=accept]'), 'backgroundColor', 'color')]
  const builtIn = (scheme: 'light' | 'dark') => [...ACCENT[scheme], ...ACCENT[scheme]]
  /** Lets the look that is taken a second after a surface has come be taken. */
  async function looked(): Promise<void> {
    await visit.page.clock.fastForward(2_000)
    await settle(visit.page)
  }

  it('are those of a value that is none: it is left out, and the built-in one shown', async () => {
    await open({ accent: 'c2410c', radius: '8', dark: { accentText: 'red; background: url(//evil.test/x)' } })
    await eventually(both).toEqual(builtIn('light'))
    expect(await css(frame(), 'borderRadius')).toEqual(['14px'])
    await eventually(warnings).toEqual([
      expect.stringContaining('[invalid-look] ui.theme.accent: received "c2410c"'), expect.stringContaining('[invalid-look] ui.theme.radius: received "8"'),
      expect.stringContaining('[invalid-look] ui.theme.dark.accentText'),
    ])
    expect(visit.site.requests('evil.test')).toEqual([])
  })

  it.each(['light', 'dark'] as const)('are left out before they are seen, and said once each with a code, the place and the contrast: %s', async (colorScheme) => {
    const { page } = visit
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(() => {
      // What is in the first frame that has the banner.
      const seen: string[] = []
      Object.assign(window, { seen })
      const note = (): void => {
        const button = document.querySelector('assent-banner button[value=accept]')
        if (button) setTimeout(() => seen.push(getComputedStyle(button).backgroundColor))
        else requestAnimationFrame(note)
      }
      note()
    })
    await open({ accent: 'rgb(255, 255, 255)', accentText: 'rgb(200, 200, 200)', radius: '3px' })
    await eventually(both).toEqual(builtIn(colorScheme))
    await eventually(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([ACCENT[colorScheme][0]])
    // What is no colour stays.
    expect(await css(frame(), 'borderRadius')).toEqual(['3px'])
    await eventually(warnings).toEqual([expect.stringMatching(/\[low-contrast\] ui\.theme: in <assent-banner> the text "Reject all" has a contrast of 1\.67/)])
    for (let i = 0; i < 2; i++) {
      await openPanel()
      await eventually(() => css(panel(page).getByRole('button', { name: en.save }), 'backgroundColor', 'color')).toEqual([...ACCENT[colorScheme]])
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'hidden' })
    }
    await eventually(() => warnings().length).toBe(2)
    expect(warnings()[1]).toContain('<assent-panel>')
  })

  it('are left out in one setting alone, as often as the visitor changes it', async () => {
    const { page } = visit
    await page.emulateMedia({ colorScheme: 'light' })
    await open({ accent: 'rgb(0, 60, 0)', accentText: WHITE, dark: { text: 'rgb(30, 30, 30)' } })
    const own = ['rgb(0, 60, 0)', WHITE, 'rgb(0, 60, 0)', WHITE]
    await eventually(both).toEqual(own)
    for (let i = 0; i < 2; i++) {
      await page.emulateMedia({ colorScheme: 'dark' })
      await eventually(both).toEqual(builtIn('dark'))
      await page.emulateMedia({ colorScheme: 'light' })
      await eventually(both).toEqual(own)
    }
    await eventually(() => warnings().length).toBe(1)
  })

  it.each(['0px', '8px', '.4em'])('are those of text as small as %s', async (fontSize) => {
    await open({ fontSize, border: 'rgb(7, 7, 7)' })
    await eventually(() => css(reject(), 'fontSize')).toEqual(['14.4px'])
    expect(await css(frame(), 'borderTopColor')).toEqual(['rgb(7, 7, 7)'])
    await eventually(warnings).toEqual([expect.stringContaining('[small-text] ui.theme: in <assent-banner>')])
  })

  it('are those of rules by which refusing is less prominent than accepting: the rules do not reach the two any more', async () => {
    const { page } = visit
    await open({ radius: '8px' }, { head: '<style>assent-panel::part(reject) { background: none; color: inherit }</style>' })
    await openPanel()
    const of = (name: string) => css(panel(page).getByRole('button', { name }), 'backgroundColor', 'color', 'fontSize', 'borderTopWidth')
    await eventually(async () => of(en.rejectAll)).toEqual(await of(en.acceptAll))
    await eventually(warnings).toEqual([expect.stringContaining('[unequal-choices] ui.theme: in <assent-panel>')])
    await panel(page).getByRole('button', { name: en.rejectAll }).click()
    await trigger(page).waitFor()
  })

  it('are said and left to the page where it has set them itself', async () => {
    await open({ accent: 'rgb(0, 60, 0)' }, { head: '<style>assent-banner { --assent-text: rgb(250, 250, 250) }</style>' })
    await eventually(warnings).toEqual([expect.stringMatching(/\[low-contrast\] .*1\.0\d/)])
    expect(await css(frame(), 'color')).toEqual(['rgb(250, 250, 250)'])
    // Leaving the theme's colours out would not help.
    expect(await css(reject(), 'backgroundColor')).toEqual(['rgb(0, 60, 0)'])
  })

  it.each((['plain', 'soft', 'sharp'] as const).flatMap((preset) => (['light', 'dark'] as const).map((scheme) => [preset, scheme] as const)))(
    'are none of those that are built in: %s, %s', async (preset, scheme) => {
      const { page } = visit
      await page.clock.install()
      visit.serve({ services: [video], ui: { theme: { preset, scheme } } }, {
        lang: 'de', body: '<iframe data-consent="video" data-src="/film" title="A film" width="400" height="225"></iframe>',
      })
      await visit.open()
      await page.locator('assent-banner button[value=settings]').click()
      await page.getByRole('dialog').locator('select').waitFor()
      await looked()
      await page.getByRole('dialog').locator('[part~=reject]').click()
      await page.locator('assent-trigger').waitFor()
      await looked()
      expect(visit.said).toEqual([])
    })
})

/** The strongest contrast within the middle of a picture. */
function strongest({ width, height, at }: Picture): number {
  const [one, ...others] = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (__, x) => [x, y] as const)).flat()
    .filter(([x, y]) => x > width * .2 && x < width * .8 && y > height * .3 && y < height * .7).map(([x, y]) => at(x, y))
  return Math.max(...others.map((it) => contrast(one!, it)))
}

describe('an accent alone', () => {
  /** Contrast of the two buttons with their texts, as they are drawn, for each of these on the page. */
  const contrasts = (colours: readonly string[]) => visit.page.evaluate((all) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
    const luminance = (colour: string): number => {
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const host = document.querySelector<HTMLElement>('assent-banner')!
    return all.map((colour) => {
      host.style.setProperty('--assent-accent', colour)
      const looks = ['reject', 'accept'].map((it) => {
        const { color, backgroundColor } = getComputedStyle(host.querySelector(`[value=${it}]`)!)
        return [color, backgroundColor] as const
      })
      const [[ink, ground]] = looks as [readonly [string, string]]
      const [light, dark] = [ink, ground].map(luminance).sort((a, b) => b - a) as [number, number]
      return { colour, ground, contrast: (light + 0.05) / (dark + 0.05), equal: looks[0]!.join() === looks[1]!.join() }
    })
  }, colours)

  it.each((['plain', 'soft', 'sharp'] as const).flatMap((preset) => (['light', 'dark'] as const).map((scheme) => [preset, scheme] as const)))(
    'can be read, and both choices are alike, whatever colour it is: %s, %s', async (preset, colorScheme) => {
      const random = fc.sample(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), 300)
      const colours = [
        ...random.map((it) => `rgb(${it.join(' ')})`), ...random.slice(0, 60).map(([a, b, c]) => `hsl(${a * 1.4} ${b / 2.55}% ${c / 2.55}%)`),
        ...random.slice(0, 60).map(([a, b, c]) => `oklch(${(a / 255).toFixed(3)} ${(b / 255 * .3).toFixed(3)} ${c})`), '#777', '#767676', '#757575', 'black', 'white', '#f00', '#00f', '#0f0',
        'color(display-p3 .5 .45 .4)',
      ]
      await visit.page.emulateMedia({ colorScheme })
      await open({ preset, accent: '#777' })
      const found = await contrasts(colours)
      expect(new Set(found.map((it) => it.ground)).size).toBeGreaterThan(200)
      expect(found.filter((it) => it.contrast < 4.5 || !it.equal)).toEqual([])
    })

  it.each((['#c2410c', '#1a237e', '#ffcc00', '#777777', 'oklch(.6 .2 30)', 'rgb(0 0 0 / 10%)', 'transparent', 'var(--brand)', 'var(--nothing)'] as const)
    .flatMap((accent) => (['light', 'dark'] as const).map((scheme) => [accent, scheme] as const)))('%s of a document can be read, in %s', async (accent, colorScheme) => {
    await visit.page.emulateMedia({ colorScheme })
    await open({ accent }, { head: '<style>:root { --brand: rgb(90 160 90) }</style>' })
    // By the eye: what is drawn of a word, and between its letters.
    await eventually(async () => strongest(await pictureOf(reject()))).toBeGreaterThan(4)
    expect(await css(reject(), 'backgroundColor', 'color')).toEqual(await css(banner(visit.page).locator('button[value=accept]'), 'backgroundColor', 'color'))
  })
})

describe('what `assent check` takes for a value', () => {
  const ASKS: Record<string, [property: string, before: string, after: string]> = {
    accent: ['color', '', ''], radius: ['border-radius', 'calc(', ' * .6)'], spacing: ['padding-top', 'max(', ', 1px)'], fontSize: ['font-size', '', ''], font: ['font-family', '', ''],
    shadow: ['box-shadow', '', ''], motion: ['transition-duration', 'calc(', ' * 1)'], width: ['max-width', '', ''],
  }
  const words = fc.constantFrom(
    'red', 'RebeccaPurple', 'transparent', 'currentcolor', 'CanvasText', 'none', '#abc', '#abcd', '#12', '#123456', '#1234567', '1', '0', '50%', '-1', '1.5', '1px', '2em', '-3px', '10vw', '1s', '200ms', '90deg',
    'inset', 'medium', 'auto', 'min-content', 'serif', 'Arial', '"a b"', 'inherit', 'blue', 'srgb', 'display-p3', 'in', 'pi', 'xx-large',
  )
  const shadow = fc.constantFrom('0', '1px', '-3px', '2em', '0', '1px', 'red', '#abc', 'inset', 'none')
  const list = (inner: fc.Arbitrary<string>, sign: string) => fc.array(inner, { minLength: 1, maxLength: 4 }).map((it) => it.join(sign))
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, words, words, fc.array(shadow, { minLength: 2, maxLength: 6 }).map((it) => it.join(' ')), list(tie('value'), ' '), list(tie('value'), ', '), list(tie('value'), ' / '), list(tie('value'), ' + '), list(tie('value'), ' * '),
      fc.tuple(fc.constantFrom('rgb', 'rgba', 'hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'calc', 'min', 'max', 'clamp', 'abs', 'color-mix', ''), tie('value')).map(([name, it]) => `${name}(${it})`),
      fc.tuple(fc.constantFrom('rgb', 'hsl', 'lab', 'oklch', 'rgba'), fc.tuple(words, words, words), fc.constantFrom(' ', ', ')).map(([name, it, sign]) => `${name}(${it.join(sign)})`)),
  }))

  it('the browser takes as well, and the other way round', async () => {
    await open()
    for (const [name, [property, before, after]] of Object.entries(ASKS)) {
      const samples = [...new Set(fc.sample(value, { numRuns: 4_000, seed: 1 }))]
      const taken = await visit.page.evaluate(([of, all]) => all.map((each) => each.every((it) => CSS.supports(of, it))), [property, samples.map((it) => [it, before + it + after])] as const)
      const wide = /^(inherit|initial|unset|revert|revert-layer)$/i
      // Which is for the font of the page; and a size of nothing has no unit to be left out.
      const differ = samples.filter((it, i) => !(name === 'font' && it === 'inherit') && it !== '0' && forms[name]!.fits(it) !== (taken[i]! && !wide.test(it.trim())))
      expect(differ.slice(0, 12), name).toEqual([])
      // Else nothing has been compared.
      expect(taken.filter(Boolean).length, name).toBeGreaterThan(2)
    }
  })

  it('has the colours that the browser has', async () => {
    await open()
    const texts = [...colourNames.keys(), 'hsl(200 40% 60%)', 'hwb(200 20% 30%)', 'lab(60 20 -40)', 'lch(50 60 200)', 'oklab(.6 .1 -.1)', 'oklch(.7 .1 100)', 'color(display-p3 .5 .4 .3)', 'color(srgb-linear .2 .3 .4)', 'color(xyz .2 .2 .2)', 'color(xyz-d50 .2 .2 .2)']
    const drawn = await visit.page.evaluate((all) => {
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!
      return all.map((it) => {
        context.fillStyle = it
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
      })
    }, texts)
    const read = texts.map((it) => (readColour(it) as readonly number[]).slice(0, 3).map((one) => one * 255))
    for (const [i, it] of drawn.entries()) for (const [j, channel] of it.entries()) expect(Math.abs(channel - read[i]![j]!), texts[i]).toBeLessThan(1.6)
  })
})
