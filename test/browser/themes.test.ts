/** The site's looks on a real page: presets, light and dark, values, fonts; what the page cannot spoil; and what is found out. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ThemeInput } from '../../src/config/types.js'
import details from '../../src/i18n/details/en.js'
import en from '../../src/i18n/en.js'
import type { PageOptions } from '../support/pages.js'
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
    const embed = page.getByRole('group', { name: /Films/ })
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
  /** Lets the look that is taken a second after a surface has come be taken. */
  async function looked(): Promise<void> {
    await visit.page.clock.fastForward(2_000)
    await settle(visit.page)
  }

  it('are said once each on the console, with a code, the place and the contrast', async () => {
    const { page } = visit
    await page.clock.install()
    await open({ accent: 'rgb(255, 255, 255)', accentText: 'rgb(200, 200, 200)' })
    expect(warnings()).toEqual([])
    await looked()
    await eventually(warnings).toEqual([expect.stringMatching(/\[low-contrast\] ui\.theme: in <assent-banner> the text "Reject all" has a contrast of 1\.67/)])
    for (let i = 0; i < 2; i++) {
      await openPanel()
      await looked()
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'hidden' })
      await settle(page)
    }
    await eventually(() => warnings().length).toBe(2)
    expect(warnings()[1]).toContain('<assent-panel>')
  })

  it('are said where refusing is less prominent than accepting', async () => {
    const { page } = visit
    await page.clock.install()
    await open({ radius: '8px' }, { head: '<style>assent-panel::part(reject) { background: none; color: inherit }</style>' })
    await openPanel()
    await looked()
    await eventually(warnings).toEqual([expect.stringContaining('[unequal-choices] ui.theme: in <assent-panel>')])
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
