/**
 * The page's style sheets in a frame's own document, where they do not reach: the rules for `assent-embed`, the fonts, and the custom
 * properties that any of that is made of, with their values at the frame.
 */
import { real } from '../../../src/page/domClobbering.js'

export interface FrameStyles {
  /** @param host what stands in the frame's document */
  give(frame: Element, host: HTMLElement): void
  stop(): void
}

const isOurs = (rule: CSSRule): boolean =>
  rule instanceof CSSFontFaceRule || ((rule as Partial<CSSStyleRule>).selectorText ?? rule.cssText).includes('assent-embed')

/** @param again hears that a value may be another now: the page, or the visitor, has gone from light to dark */
export function createFrameStyles(again: () => void): FrameStyles {
  const known = new WeakMap<CSSStyleSheet, readonly [count: number, text: string]>()

  function textOf(sheet: CSSStyleSheet): string {
    try {
      const rules = [...sheet.cssRules]
      const cached = known.get(sheet)
      if (cached?.[0] === rules.length) return cached[1]
      const text = rules.map((it) => {
        if (it instanceof CSSImportRule) return it.styleSheet ? textOf(it.styleSheet) : ''
        // Relative to the sheet, in which it will not be.
        return isOurs(it) ? it.cssText.replace(/url\("([^"]*)"\)/g, (_, url: string) => `url("${new URL(url, sheet.href ?? real(document).baseURI).href}")`) : ''
      }).join('')
      known.set(sheet, [rules.length, text])
      return text
    } catch {
      // Of another origin.
      return ''
    }
  }

  function give(frame: Element, host: HTMLElement): void {
    const page = host.ownerDocument
    const root = frame.getRootNode() as Document | ShadowRoot
    try {
      const { styleSheets, adoptedStyleSheets } = real(root)
      const text = [...styleSheets, ...adoptedStyleSheets].map(textOf).join('')
      const all = text + host.shadowRoot!.adoptedStyleSheets.flatMap((it) => [...it.cssRules].map((rule) => rule.cssText)).join('')
      const style = getComputedStyle(frame)
      const values = [...new Set(all.match(/--[\w-]+/g))].map((name) => [name, style.getPropertyValue(name)] as const)
      const sheet = new (page.defaultView as typeof window).CSSStyleSheet()
      sheet.replaceSync(text)
      page.adoptedStyleSheets = [sheet]
      for (const [name, value] of values) page.documentElement.style.setProperty(name, value)
    } catch { /* Without constructed style sheets it has none: see host.ts. */ }
  }

  const observer = new MutationObserver(again)
  const { documentElement, body } = real(document)
  for (const it of [documentElement, body]) observer.observe(it, { attributes: true })
  const dark = window.matchMedia?.('(prefers-color-scheme:dark)')
  dark?.addEventListener('change', again)
  return {
    give,
    stop() {
      observer.disconnect()
      dark?.removeEventListener('change', again)
    },
  }
}
