/** What a designer can set: each custom property and part of the reference has its effect, and nothing of the page comes in unasked. */
import { describe, expect, it } from 'vitest'
import type { ThemeInput } from '../../src/config/types.js'
import { article, everything, locate, stations } from '../support/surfaces.js'
import { differences, styleOf } from '../support/style.js'
import { eventually, useVisit } from '../support/visit.js'

const visit = useVisit({ context: { colorScheme: 'light', reducedMotion: 'no-preference' } })

type Key = Exclude<keyof ThemeInput, 'preset' | 'scheme' | 'light' | 'dark'>
const [BANNER, FRAME, HOST, HEADING] = ['assent-banner [value=accept]', 'assent-banner [part=banner]', 'assent-banner', 'assent-banner h2']
const [PLACEHOLDER, PANEL, SWITCH] = ['assent-embed', 'assent-panel [part=panel]', 'assent-panel input:enabled']

/** For each property a value, and where it is to be found: element, computed style and, where it is another one, what that is. */
const properties: Record<Key, readonly [value: string, ...found: (readonly [selector: string, style: string, value?: string])[]]> = {
  accent: ['rgb(1, 2, 3)', [BANNER, 'background-color'], ['assent-panel [part~=save]', 'background-color'], ['assent-embed button', 'background-color']],
  accentText: ['rgb(240, 241, 242)', [BANNER, 'color'], ['assent-panel [part~=save]', 'color']],
  text: ['rgb(4, 5, 6)', [HEADING, 'color'], [PANEL, 'color'], [PLACEHOLDER, 'color']],
  background: ['rgb(250, 251, 252)', [FRAME, 'background-color'], [PANEL, 'background-color']],
  surface: ['rgb(230, 231, 232)', [PLACEHOLDER, 'background-color']],
  border: ['rgb(7, 8, 9)', [FRAME, 'border-top-color'], [PANEL, 'border-top-color'], [PLACEHOLDER, 'border-top-color']],
  font: ['monospace', [HEADING, 'font-family'], [PANEL, 'font-family'], ['assent-embed button', 'font-family']],
  fontSize: ['20px', [HOST, 'font-size'], [FRAME, 'font-size', '18px'], [PANEL, 'font-size', '18.75px'], ['assent-embed p', 'font-size', '18.75px']],
  radius: ['20px', [FRAME, 'border-top-left-radius'], [PANEL, 'border-top-left-radius'], [BANNER, 'border-top-left-radius', '12px']],
  spacing: ['33px', [FRAME, 'padding-top'], [FRAME, 'padding-left'], ['assent-panel [part=body]', 'padding-left']],
  shadow: ['rgb(1, 1, 1) 0px 1px 2px 3px', [FRAME, 'box-shadow'], [PANEL, 'box-shadow']],
  motion: ['0.7s', [`${SWITCH}::after`, 'transition-duration']],
  width: ['321px', [HOST, 'max-width']],
  zIndex: ['77', [HOST, 'z-index']],
}
const keys = Object.keys(properties) as Key[]
const nameOf = (key: string): string => `--assent-${key.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`
const all = Object.fromEntries(keys.map((key) => [key, properties[key][0]])) as Record<Key, string>
const declare = (values: Record<Key, string>): string => keys.map((key) => `${nameOf(key)}: ${values[key]}`).join('; ')
/** None of them is as above. */
const others: Record<Key, string> = {
  ...all, accent: 'teal', accentText: 'azure', text: 'navy', background: 'snow', surface: 'linen', border: 'olive', font: 'serif', fontSize: '15px',
  radius: '3px', spacing: '5px', shadow: 'none', motion: '3s', width: '222px', zIndex: '3',
}

/** Opens a page with a banner and placeholders, whose other surfaces have something to say too. */
async function open(theme: ThemeInput | undefined, css = ''): Promise<void> {
  visit.serve(everything(theme && { theme }), article({ before: `<style>${css}</style>` }))
  await visit.open()
  await stations.asked(visit.page)
}

const read = (selector: string, style: string) => {
  const [element = '', pseudo] = selector.split('::')
  return locate(visit.page, element).evaluate((el, [name, part]) =>
    getComputedStyle(el, part && `::${part}`).getPropertyValue(name!), [style, pseudo])
}
async function computed(): Promise<string[]> {
  await stations.panel(visit.page)
  const found = keys.flatMap((key) => properties[key].slice(1).map((it) => [key, ...it]))
  return Promise.all(found.map(async ([key, selector, style]) => `${key}: ${style} of ${selector} is ${await read(selector!, style!)}`))
}
const expected = keys.flatMap((key) => {
  const [value, ...found] = properties[key]
  return found.map(([selector, style, its = value]) => `${key}: ${style} of ${selector} is ${its}`)
})

describe('each property has its effect', () => {
  it('in ui.theme, over the page’s root element', async () => {
    await open(all, `:root { ${declare(others)} }`)
    expect(await computed()).toEqual(expected)
  })

  it('on the page’s root element', async () => {
    await open(undefined, `:root { ${declare(all)} }`)
    expect(await computed()).toEqual(expected)
  })

  it('on the elements themselves, over ui.theme', async () => {
    await open(others, `assent-banner, assent-panel, assent-embed { ${declare(all)} }`)
    expect(await computed()).toEqual(expected)
  })

  it('and without any of them they are not as here', async () => {
    await open(undefined)
    expect((await computed()).filter((it) => expected.includes(it))).toEqual([])
  })
})

/** A page that says of everything how it should look, as loudly as it can. */
const LOUD = `:root, body, main { font: italic 700 31px/3 fantasy; color: red; letter-spacing: 4px; word-spacing: 9px; text-align: right; text-transform: uppercase;
  text-indent: 40px; text-shadow: 0 0 9px red; visibility: visible; cursor: help; white-space: pre; list-style: square; quotes: none; background: pink }
*:not(iframe) { font: 29px fantasy; color: red; border: 3px dotted red; background: yellow; padding: 7px; margin: 7px }
p, h2, a, span, button, dialog, [role=region] { font: 29px fantasy !important; color: red !important; background: yellow !important; padding: 9px !important }`

describe('the page’s own looks', () => {
  const INSIDE = [
    'assent-panel', 'assent-panel [part=panel]', 'assent-panel h2', 'assent-panel [part~=save]', 'assent-panel input', 'assent-panel select', 'assent-panel [part=link]',
    'assent-embed p', 'assent-embed button', 'assent-trigger', 'assent-trigger button', 'assent-notice', 'assent-notice p', 'assent-notice a', 'assent-notice button',
  ]
  async function looks(css: string): Promise<Record<string, string>[]> {
    const { page } = visit
    await open(undefined, css)
    const early = await Promise.all(['assent-embed p', 'assent-embed button'].map((it) => styleOf(locate(page, it))))
    await stations.panel(page)
    await stations.chosen(page)
    await stations.record(page)
    return [...early, ...await Promise.all(INSIDE.map((it) => styleOf(locate(page, it))))]
  }

  it('do not come in by accident, on any surface', async () => {
    const quiet = await looks('')
    await visit.context.clearCookies()
    await visit.page.evaluate(() => localStorage.clear())
    const loud = await looks(LOUD)
    expect(await visit.page.locator('main p').first().evaluate((el) => getComputedStyle(el).color)).toBe('rgb(255, 0, 0)')
    // A placeholder goes to wherever the page has its embed.
    const found = quiet.flatMap((it, i) => differences(it, loud[i]!).filter((one) => !one.startsWith('--shift')).map((one) => `${i}: ${one}`))
    expect(found).toEqual([])
  })

  it('come in on purpose: its font, and colours that have a name there', async () => {
    await open({ font: 'inherit', accent: 'var(--brand)' }, 'body { font-family: fantasy; color: red } :root { --brand: rgb(9, 8, 7) }')
    for (const it of [HEADING, BANNER, 'assent-embed button']) expect(await read(it, 'font-family')).toBe('fantasy')
    expect(await read(BANNER, 'background-color')).toBe('rgb(9, 8, 7)')
    expect(await read(HEADING, 'color')).not.toBe('rgb(255, 0, 0)')
  })
})

it('gives the page’s style sheets every surface by its parts, with what is before and after them', async () => {
  const { page } = visit
  const rules = [
    ['assent-banner', 'banner'], ['assent-banner', 'actions'], ['assent-panel', 'category'], ['assent-panel', 'switch', '::after'], ['assent-panel', 'service-name'],
    ['assent-panel', 'list'], ['assent-panel', 'quiet'], ['assent-panel', 'panel', '::backdrop'], ['assent-embed', 'once'], ['assent-notice', 'notice'], ['assent-trigger', 'icon'],
  ].map(([host = '', part = '', pseudo = '']) => ({ rule: `${host}::part(${part})${pseudo} { opacity: .5 }`, selector: `${host} [part~=${part}]${pseudo}` }))
  const reaches = async (host: string): Promise<void> => {
    for (const { selector } of rules.filter((it) => it.selector.startsWith(host))) expect(`${selector} ${await read(selector, 'opacity')}`).toBe(`${selector} 0.5`)
  }
  await open(undefined, rules.map((it) => it.rule).join('\n'))
  await reaches('assent-banner')
  await reaches('assent-embed')
  await stations.panel(page)
  await stations.services(page)
  await stations.chosen(page)
  await reaches('assent-notice')
  await reaches('assent-trigger')
  await stations.record(page)
  await reaches('assent-panel')
})

describe('motion', () => {
  /** What is on its way in a switch that has just been pressed. */
  const moving = () => visit.page.locator(SWITCH).first().evaluate((it) =>
    it.getAnimations({ subtree: true }).map((one) => (one as CSSTransition).transitionProperty))

  it.each([['ltr', 'en', 'left'], ['rtl', 'ar', 'right']])('is in the thumb of a switch, %s', async (_dir, lang, side) => {
    visit.serve({ ui: { locale: lang, theme: { motion: '60s' } } })
    await visit.open()
    await stations.panel(visit.page)
    expect(await moving()).toEqual([])
    await visit.page.locator(SWITCH).first().click()
    expect(await moving()).toContain(side)
  })

  it('is short where it is not set, and ends where it should', async () => {
    await open(undefined)
    await stations.panel(visit.page)
    await visit.page.locator(SWITCH).first().click()
    // The last frames of a move are rounded to its end, so that it may be there and still be on its way.
    await eventually(moving).toEqual([])
    expect(await read(`${SWITCH}::after`, 'inset-inline-start')).toBe('20px')
  })

  it('is none for visitors who prefer that', async () => {
    await visit.page.emulateMedia({ reducedMotion: 'reduce' })
    await open({ motion: '60s' })
    await stations.panel(visit.page)
    await visit.page.locator(SWITCH).first().click()
    expect(await moving()).toEqual([])
    expect(await read(`${SWITCH}::after`, 'inset-inline-start')).toBe('20px')
  })
})
