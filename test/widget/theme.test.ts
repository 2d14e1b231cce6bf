/** The site's looks: what `ui.theme` writes into the sheet of a surface. That it has its effect, a browser shows. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ThemeOptions } from '../../src/config/types.js'
import { createTheme } from '../../widget/draw/theme.js'
import { mountWidget as mountAll } from '../../widget/index.js'
import presets from '../../widget/styles/presets.css?inline'
import { createHandle } from './support.js'

let host: HTMLElement
let sheet: CSSStyleSheet
const report = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  report.mockClear()
  host = document.createElement('assent-banner')
  host.attachShadow({ mode: 'open' })
  document.body.append(host)
  sheet = new CSSStyleSheet()
  sheet.replaceSync(':host { --accent: var(--assent-accent, blue) }')
})
afterEach(() => {
  host.remove()
  vi.useRealTimers()
})

/** Each rule with custom properties, as `condition: name value, …`. */
function values(theme: ThemeOptions): string[] {
  createTheme(theme, report)(host, sheet)
  return [...sheet.cssRules].slice(1).filter((it) => 'conditionText' in it).flatMap((it) => {
    const { conditionText, cssRules } = it as CSSMediaRule
    const { selectorText, style } = cssRules[0] as CSSStyleRule
    return selectorText !== ':host' ? [] : `${conditionText}: ${[...style].map((name) => `${name} ${style.getPropertyValue(name)}`).join(', ')}`
  }).filter((it) => !it.endsWith(': '))
}
const selectorsOf = ({ cssRules }: CSSStyleSheet | CSSMediaRule): string[] => [...cssRules].flatMap((it) =>
  ('conditionText' in it ? selectorsOf(it as CSSMediaRule) : (it as CSSStyleRule).selectorText))
/** Of the presets. */
const selectors = (): string[] => selectorsOf(sheet).filter((it) => it !== ':host')

describe('a value', () => {
  it('is a custom property of its name on the host, below what the page says of it', () => {
    expect(values({ accent: '#123456', accentText: '#fff', radius: '0px', zIndex: '5', fontSize: '17px' })).toEqual([
      'all: --assent-accent #123456, --assent-accent-text #fff, --assent-radius 0px, --assent-z-index 5, --assent-font-size 17px',
    ])
    // Not on the element, where it would win over the page's own rules.
    expect(host.getAttribute('style')).toBeNull()
  })

  it('can be for light or for dark alone', () => {
    expect(values({ text: '#222', light: { accent: '#006', accentText: '#fff' }, dark: { accent: '#9cf', accentText: '#000' } })).toEqual([
      'all: --assent-text #222', '(prefers-color-scheme:light): --assent-accent #006, --assent-accent-text #fff',
      '(prefers-color-scheme:dark): --assent-accent #9cf, --assent-accent-text #000',
    ])
  })

  it.each([
    ['light', 'all: --assent-border #006'], ['dark', 'all: --assent-border #9cf'],
  ] as const)('for a scheme that the site has settled on counts always: %s', (scheme, set) => {
    expect(values({ scheme, light: { border: '#006' }, dark: { border: '#9cf' } })).toEqual([set])
    expect(host).toHaveAttribute('scheme', scheme)
  })
})

describe('the font', () => {
  it('is the page’s where the site wants that', () => {
    document.body.style.fontFamily = 'Lora, serif'
    expect(values({ font: 'inherit' })).toEqual(['all: --assent-font Lora, serif'])
    document.body.removeAttribute('style')
  })

  it('is that of the page’s root while there is no body', () => {
    const { body } = document
    body.remove()
    document.documentElement.style.fontFamily = 'Lora'
    expect(values({ font: 'inherit' })).toEqual(['all: --assent-font Lora'])
    document.documentElement.removeAttribute('style')
    document.documentElement.append(body)
  })

  it('is the one that the site names', () => {
    expect(values({ font: '"Noto Serif"' })).toEqual(['all: --assent-font "Noto Serif"'])
  })
})

describe('a preset', () => {
  it('brings its rules, after those that are there and before the values', () => {
    expect(values({ preset: 'sharp', border: 'green' })).toEqual(['all: --assent-border green'])
    expect(host).toHaveAttribute('preset', 'sharp')
    expect(selectors()).toEqual(presets.match(/:host\(\[.*?\]\)/g))
    expect((sheet.cssRules[0] as CSSStyleRule).selectorText).toBe(':host')
    expect((sheet.cssRules[1] as CSSStyleRule).selectorText).toBe(selectors()[0])
  })

  it('and a scheme leave nothing behind where there is neither', () => {
    values({ scheme: 'auto', border: 'green' })
    expect(selectors()).toEqual([])
    expect([...host.attributes].map((it) => it.name)).toEqual([])
  })
})

describe('an accent without a text of its own', () => {
  const ink = (theme: ThemeOptions): string[] => values(theme).map((it) => it.replace(/--assent-accent-text color\(from var\(--accent\) .*?\/ 1\)/, 'INK'))

  it.each<[ThemeOptions, string[]]>([
    [{ accent: '#777' }, ['all: --assent-accent #777, INK']],
    [{ dark: { accent: '#777' } }, ['(prefers-color-scheme:dark): --assent-accent #777, INK']],
    [{ accent: '#777', dark: { accent: '#888' } }, ['all: --assent-accent #777, INK', '(prefers-color-scheme:dark): --assent-accent #888']],
    [{ accent: '#777', dark: { accentText: '#000' } }, ['all: --assent-accent #777, INK', '(prefers-color-scheme:dark): --assent-accent-text #000']],
    [{ accent: '#777', accentText: '#fff', dark: { accent: '#888' } }, ['all: --assent-accent #777, --assent-accent-text #fff', '(prefers-color-scheme:dark): --assent-accent #888']],
    [{ accentText: '#fff' }, ['all: --assent-accent-text #fff']],
  ])('gets one that can be read: %j', (theme, sets) => {
    expect(ink(theme)).toEqual(sets)
  })

  it('goes by the built-in text where the browser has no relative colours', () => {
    vi.stubGlobal('CSS', { supports: (_: string, value: string) => !value.includes('from ') })
    expect(values({ accent: '#777' })).toEqual(['all: --assent-accent #777'])
    vi.unstubAllGlobals()
  })
})

describe('a value that is none', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    vi.stubGlobal('CSS', { supports: (property: string, value: string) => {
      asked.push(`${property}: ${value}`)
      return !value.includes('bad')
    } })
  })
  afterEach(() => vi.unstubAllGlobals())

  it('is left out and said with its place, each one', () => {
    expect(values({ accent: 'bad', border: 'red', radius: 'bad', dark: { text: 'bad', border: 'blue' } })).toEqual([
      'all: --assent-border red', '(prefers-color-scheme:dark): --assent-border blue',
    ])
    expect(report.mock.calls).toEqual([['invalid-look', 'ui.theme.accent', 'bad'], ['invalid-look', 'ui.theme.radius', 'bad'], ['invalid-look', 'ui.theme.dark.text', 'bad']])
  })

  it('is told by the browser, as it will be used', () => {
    values({ font: 'a', fontSize: 'b', radius: 'c', spacing: 'd', shadow: 'e', motion: 'f', width: 'g', surface: 'h' })
    expect(asked).toEqual([
      'font-family: a', 'font-size: b', 'border-radius: c', 'border-radius: calc(c * .6)', 'padding-top: d', 'padding-top: max(d, 1px)', 'box-shadow: e',
      'transition-duration: f', 'transition-duration: calc(f * 1)', 'max-width: g', 'color: h',
    ])
  })

  it.each(['-1', 'auto', '1.5', '', '99999999999'])('is the place %j, where nobody could press it', (zIndex) => {
    expect(values({ zIndex })).toEqual([])
    expect(report.mock.calls).toEqual([['invalid-look', 'ui.theme.zIndex', zIndex]])
  })

  it.each(['inherit', 'INITIAL', ' unset ', 'revert', 'revert-layer'])('is %j, which says nothing', (accent) => {
    expect(values({ accent })).toEqual([])
  })
})

describe('what is wrong with the looks', () => {
  const text = (): HTMLElement => {
    const it = Object.assign(document.createElement('p'), { textContent: 'Grey on white' })
    it.style.color = 'rgb(200, 200, 200)'
    it.style.backgroundColor = 'rgb(255, 255, 255)'
    it.getClientRects = () => [{}] as unknown as DOMRectList
    return it
  }
  const LOW = ['low-contrast', 'assent-banner', 'Grey on white', '1.67']

  it('is said before it is painted', () => {
    values({ border: 'green' })
    host.shadowRoot!.append(text())
    expect(report).not.toHaveBeenCalled()
    vi.advanceTimersToNextFrame()
    expect(report.mock.calls).toEqual([LOW])
  })

  it('is said of what has come since', () => {
    values({ border: 'green' })
    vi.advanceTimersToNextFrame()
    host.shadowRoot!.append(text())
    vi.advanceTimersByTime(1_000)
    expect(report.mock.calls).toEqual([LOW])
  })

  it('is not said of what is gone by then', () => {
    values({ border: 'green' })
    host.shadowRoot!.append(text())
    host.remove()
    vi.advanceTimersByTime(5_000)
    expect(report).not.toHaveBeenCalled()
  })

  it('is said once, however often the surface is shown', () => {
    host.shadowRoot!.append(text())
    const dress = createTheme({ border: 'green' }, report)
    for (let i = 0; i < 3; i++) {
      dress(host, sheet)
      vi.advanceTimersByTime(1_000)
    }
    expect(report).toHaveBeenCalledOnce()
  })
})

describe('of the npm entry', () => {
  it.each([[{ preset: 'soft' }, 'soft'], [{}, null]] as const)('the theme %j dresses what is shown', async (theme, preset) => {
    vi.useRealTimers()
    vi.stubGlobal('ResizeObserver', class { observe(): void {} disconnect(): void {} })
    const consent = createHandle({ ui: { theme } })
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
    const widget = mountAll(consent)
    const presetOf = (it: string) => vi.waitFor(() => expect(document.querySelector(`assent-${it}`)!.getAttribute('preset')).toBe(preset))
    host.remove()
    await presetOf('trigger')
    consent.show('banner')
    await presetOf('banner')
    consent.show('panel')
    await presetOf('panel')
    widget.destroy()
    vi.unstubAllGlobals()
  })
})
