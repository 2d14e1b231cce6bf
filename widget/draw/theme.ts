/**
 * The site's looks, from `ui.theme`: presets, and values as custom properties. A file of its own for the script tag, fetched
 * where the configuration has a theme. Values that are none, and those by which a surface cannot be read, are left out.
 */
import type { Config } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import css from '../styles/presets.css?inline'
import type { Dress } from './host.js'
import { INK, propertyOf } from './ink.js'
import { answerButtons, legibilityFaults, LOST_PART, type Fault } from './legibility.js'

type Theme = Config['ui']['theme']
type Values = Partial<Record<string, string>>

/** What a value goes into, by itself and in a sum: `0` and `8px 4px` are radii for CSS, but not in the sums here. Everything else is a colour. */
const PROPERTIES: Readonly<Record<string, readonly [property: string, sum?: (value: string) => string]>> = {
  font: ['font-family'], fontSize: ['font-size'], shadow: ['box-shadow'], width: ['max-width'],
  radius: ['border-radius', (it) => `calc(${it} * .6)`], spacing: ['padding-top', (it) => `max(${it}, 1px)`], motion: ['transition-duration', (it) => `calc(${it} * 1)`],
}

/** Where nobody can be asked, such as in a simulated page, everything passes. */
const supports = (property: string, value: string): boolean => window.CSS?.supports?.(property, value) ?? true

function fits(name: string, value: string): boolean {
  // Below the page nobody could press it.
  if (name === 'zIndex') return /^(\d{1,10}|var\(--.*\))$/.test(value)
  const [property, sum] = PROPERTIES[name] ?? ['color']
  return !/^(inherit|initial|unset|revert|revert-layer)$/i.test(value.trim()) && supports(property, value) && (!sum || supports(property, sum(value)))
}

/** A browser that cannot tell goes by the built-in text; where that cannot be read the accent is left out. */
const canInk = (): boolean => supports('color', INK.replace('var(--accent)', 'red'))

/** When a surface is looked at again, in ms: fonts and the page's own styles have come. */
const LOOK_AFTER_MS = 1_000
/** What a text that cannot be read is due to. */
const LEGIBLE: Readonly<Record<string, (name: string) => boolean>> = {
  'low-contrast': (name) => !(name in PROPERTIES) && name !== 'zIndex',
  'small-text': (name) => name === 'fontSize',
}

/**
 * @param report hears, once, what of the looks is wrong: a code and its details
 * @param keep takes what stops the listening for the visitor's setting of light and dark
 * @returns gives a host these looks
 */
export function createTheme(
  { preset, scheme, light = {}, dark = {}, ...base }: Theme, report: (...fault: Fault) => void, keep: (undo: () => void) => void = () => undefined,
): Dress {
  const said = new Set<string>()
  const once: typeof report = (...it) => {
    const line = it.join()
    if (!said.has(line)) report(...it)
    said.add(line)
  }
  /** Without what is no value of its kind. */
  const valid = (path: string, values: object): Values => Object.fromEntries((Object.entries(values) as [string, string | undefined][]).filter(([name, value]) => {
    if (value === undefined) return false
    if (value === 'inherit' && name === 'font') return true
    const right = fits(name, value)
    if (!right) once('invalid-look', `${path}.${name}`, value)
    return right
  }))
  const [all, ...schemes] = [valid('ui.theme', base), valid('ui.theme.light', light), valid('ui.theme.dark', dark)] as [Values, Values, Values]
  for (const it of [all, ...schemes]) if (it['accent'] && !it['accentText'] && !all['accentText'] && canInk()) it['accentText'] = INK
  const forced = scheme === 'light' || scheme === 'dark' ? scheme : undefined

  return (host, sheet) => {
    if (preset) host.setAttribute('preset', preset)
    if (forced) host.setAttribute('scheme', forced)
    if (preset || forced) {
      const more = new CSSStyleSheet()
      more.replaceSync(css)
      for (const rule of more.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length)
    }
    // The trigger may come before the body.
    const page = real(document).body ?? real(document).documentElement
    const inherited = all['font'] === 'inherit' && { font: getComputedStyle(page).fontFamily }
    // The page's own style sheets still win over a rule of the host.
    const groups = [['all', { ...all, ...inherited }] as const, ...(['light', 'dark'] as const).filter((it) => !forced || forced === it)
      .map((it) => [forced ? 'all' : `(prefers-color-scheme:${it})`, schemes[it === 'light' ? 0 : 1]] as const)].map(([media, values]) => {
      const rule = sheet.cssRules[sheet.insertRule(`@media ${media}{:host{}}`, sheet.cssRules.length)] as CSSMediaRule
      return [(rule.cssRules[0] as CSSStyleRule).style, values] as const
    })
    /** @param left whether a value of that name is left out */
    const put = (left: (name: string) => boolean): void => groups.forEach(([style, values]) => {
      for (const [name, value] of Object.entries(values)) style.setProperty(propertyOf(name), left(name) ? '' : value!)
    })
    put(() => false)

    const count = (code: string): number => legibilityFaults(host).filter((it) => it[0] === code).length
    /** Leaves out what is due to the theme, once for each kind; what is due to the page's own style sheets stays as it is. */
    function mend(faults: readonly Fault[]): void {
      const out = new Set<string>()
      const leave = (): void => put((name) => [...out].some((code) => LEGIBLE[code]!(name)))
      for (const code of Object.keys(LEGIBLE)) {
        const faultsBefore = faults.filter((it) => it[0] === code).length
        if (!faultsBefore) continue
        out.add(code)
        leave()
        if (count(code) < faultsBefore) continue
        out.delete(code)
        leave()
      }
      if (!faults.some((it) => it[0] === 'unequal-choices')) return
      // Without their parts the page's style sheet does not reach the two.
      const rename = (from: string, to: string): void => answerButtons(host).forEach((it) => {
        const names = it?.getAttribute(from)
        if (names) it!.setAttribute(to, names)
        it?.removeAttribute(from)
      })
      rename('part', LOST_PART)
      if (count('unequal-choices')) rename(LOST_PART, 'part')
    }
    function look(): void {
      if (!host.isConnected) return
      const faults = legibilityFaults(host)
      for (const code of new Set(faults.map((it) => it[0]))) once(...faults.find((it) => it[0] === code)!)
      if (faults.length) mend(faults)
    }
    // Before the first paint, and when all is there.
    requestAnimationFrame(look)
    setTimeout(look, LOOK_AFTER_MS)
    if (forced) return
    const setting = window.matchMedia?.('(prefers-color-scheme:dark)')
    const anew = (): void => {
      if (!host.isConnected) return setting.removeEventListener('change', anew)
      put(() => false)
      look()
    }
    setting?.addEventListener('change', anew)
    keep(() => setting?.removeEventListener('change', anew))
  }
}
