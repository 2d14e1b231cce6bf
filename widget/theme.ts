/**
 * The site's looks, from `ui.theme`: presets, and values as custom properties. A file of its own for the script tag, fetched
 * where the configuration has a theme.
 */
import type { Config } from '../src/index.js'
import { checkLooks } from './contrast.js'
import type { Dress } from './host.js'
import css from './styles/presets.css?inline'

type Theme = Config['ui']['theme']

/** `accentText` → `--assent-accent-text` */
const propertyOf = (name: string): string => `--assent-${name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`

/** Puts values into a sheet: the page's own style sheets still win over them. */
function addValues(sheet: CSSStyleSheet, media: string, values: object | undefined): void {
  const group = sheet.cssRules[sheet.insertRule(`@media ${media}{:host{}}`, sheet.cssRules.length)] as CSSMediaRule
  const { style } = group.cssRules[0] as CSSStyleRule
  for (const [name, value] of Object.entries(values ?? {}) as [string, string | undefined][]) {
    if (value !== undefined) style.setProperty(propertyOf(name), value)
  }
}

/** When a surface is looked at, in ms: it is drawn by then, and the visitor has seen it. */
const LOOK = 1_000

/**
 * @param report hears, once, what of the looks is wrong: a code and its details
 * @returns gives a host these looks
 */
export function createDress({ preset, scheme, light, dark, font, ...values }: Theme, report: Parameters<typeof checkLooks>[1]): Dress {
  const said = new Set<string>()
  const once: typeof report = (...it) => {
    const line = it.join()
    if (!said.has(line)) report(...it)
    said.add(line)
  }
  return (host, sheet) => {
    if (preset) host.setAttribute('preset', preset)
    const forced = scheme === 'light' || scheme === 'dark' ? scheme : undefined
    if (forced) host.setAttribute('scheme', forced)
    if (preset || forced) {
      const more = new CSSStyleSheet()
      more.replaceSync(css)
      for (const rule of more.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length)
    }
    // The trigger may come before the body.
    const page = document.body ?? document.documentElement
    addValues(sheet, 'all', { ...values, font: font === 'inherit' ? getComputedStyle(page).fontFamily : font })
    for (const [name, set] of [['light', light], ['dark', dark]] as const) {
      if (!forced || forced === name) addValues(sheet, forced ? 'all' : `(prefers-color-scheme:${name})`, set)
    }
    setTimeout(() => host.isConnected && checkLooks(host, once), LOOK)
  }
}
