/** The site's looks: what `ui.theme` writes into the sheet of a surface. That it has its effect, a browser shows. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ThemeOptions } from '../../src/config/types.js'
import { mountWidget as mountAll } from '../../widget/index.js'
import presets from '../../widget/styles/presets.css?inline'
import { createDress } from '../../widget/theme.js'
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
  createDress(theme, report)(host, sheet)
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
    expect(values({ accent: '#123456', accentText: '#fff', radius: '0', zIndex: '5', fontSize: '17px' })).toEqual([
      'all: --assent-accent #123456, --assent-accent-text #fff, --assent-radius 0, --assent-z-index 5, --assent-font-size 17px',
    ])
    // Not on the element, where it would win over the page's own rules.
    expect(host.getAttribute('style')).toBeNull()
  })

  it('can be for light or for dark alone', () => {
    expect(values({ text: '#222', light: { accent: '#006' }, dark: { accent: '#9cf', accentText: '#000' } })).toEqual([
      'all: --assent-text #222', '(prefers-color-scheme:light): --assent-accent #006',
      '(prefers-color-scheme:dark): --assent-accent #9cf, --assent-accent-text #000',
    ])
  })

  it.each([
    ['light', 'all: --assent-accent #006'], ['dark', 'all: --assent-accent #9cf'],
  ] as const)('for a scheme that the site has settled on counts always: %s', (scheme, set) => {
    expect(values({ scheme, light: { accent: '#006' }, dark: { accent: '#9cf' } })).toEqual([set])
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
    expect(values({ preset: 'sharp', accent: 'green' })).toEqual(['all: --assent-accent green'])
    expect(host).toHaveAttribute('preset', 'sharp')
    expect(selectors()).toEqual(presets.match(/:host\(\[.*?\]\)/g))
    expect((sheet.cssRules[0] as CSSStyleRule).selectorText).toBe(':host')
    expect((sheet.cssRules[1] as CSSStyleRule).selectorText).toBe(selectors()[0])
  })

  it('and a scheme leave nothing behind where there is neither', () => {
    values({ scheme: 'auto', accent: 'green' })
    expect(selectors()).toEqual([])
    expect([...host.attributes].map((it) => it.name)).toEqual([])
  })
})

describe('what is wrong with the looks', () => {
  beforeEach(() => {
    const text = Object.assign(document.createElement('p'), { textContent: 'Grey on white' })
    text.style.color = 'rgb(200, 200, 200)'
    text.style.backgroundColor = 'rgb(255, 255, 255)'
    text.getClientRects = () => [{}] as unknown as DOMRectList
    host.shadowRoot!.append(text)
  })

  it('is said when the visitor has seen it', () => {
    values({ accent: 'green' })
    vi.advanceTimersByTime(999)
    expect(report).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(report.mock.calls).toEqual([['low-contrast', 'assent-banner', 'Grey on white', '1.67']])
  })

  it('is not said of what is gone by then', () => {
    values({ accent: 'green' })
    host.remove()
    vi.advanceTimersByTime(5_000)
    expect(report).not.toHaveBeenCalled()
  })

  it('is said once, however often the surface is shown', () => {
    const dress = createDress({ accent: 'green' }, report)
    for (let i = 0; i < 3; i++) {
      dress(host, sheet)
      vi.advanceTimersByTime(1_000)
    }
    expect(report).toHaveBeenCalledOnce()
  })
})

describe('of the npm entry', () => {
  it.each([[{ preset: 'soft' }, 'soft'], [{}, null]] as const)('the theme %j dresses what is shown', (theme, preset) => {
    vi.stubGlobal('ResizeObserver', class { observe(): void {} })
    const consent = createHandle({ ui: { theme } })
    const widget = mountAll(consent)
    consent.show('banner')
    consent.show('panel')
    host.remove()
    for (const it of ['banner', 'panel', 'trigger']) expect(document.querySelector(`assent-${it}`)!.getAttribute('preset')).toBe(preset)
    widget.destroy()
    vi.unstubAllGlobals()
  })
})
