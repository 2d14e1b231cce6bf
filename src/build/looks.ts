/** The site's looks as a style sheet, for a surface that is there before what checks and mends them in the page (`widget/draw/theme.ts`). */
import { INK, propertyOf } from '../../widget/draw/ink.js'
import presets from '../../widget/styles/presets.css?inline'
import type { Config } from '../config/types.js'
import type { Question } from '../site/site.js'

/** What would end its declaration, or the style element it is in; or take what follows it into a comment. */
const ENDS = /[;{}<\\\n\r\f]|\/\*/

/** Whether it ends what it begins: a string or a bracket that is left open would take the rest of the style sheet. */
function isWhole(value: string): boolean {
  let rest = value.replace(/"[^"]*"|'[^']*'/g, '')
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '')]
  return !/["'()[\]]/.test(rest)
}

/** Below the page nobody could press it. */
const isRight = (name: string, value: string): boolean => !ENDS.test(value) && isWhole(value) && (name !== 'zIndex' || /^(\d{1,10}|var\(--.*\))$/.test(value))

const declarations = (values: object): string => (Object.entries(values) as [string, string | undefined][])
  .filter(([name, it]) => it !== undefined && isRight(name, it) && !(name === 'font' && it === 'inherit')).map(([name, it]) => `${propertyOf(name)}:${it}`).join(';')

export function looksOf({ preset, scheme, light = {}, dark = {}, ...base }: Config['ui']['theme']): Question['looks'] {
  const forced = scheme === 'light' || scheme === 'dark' ? scheme : undefined
  const groups = ([['all', base], [forced ? 'all' : '(prefers-color-scheme:light)', forced === 'dark' ? {} : light], [forced ? 'all' : '(prefers-color-scheme:dark)', forced === 'light' ? {} : dark]] as const)
    .map(([media, values]) => {
      const { accent, accentText = base.accentText } = values
      const text = declarations(values)
      // A browser that cannot tell goes by the built-in text.
      const ink = accent && isRight('accent', accent) && !accentText ? `@supports (color:${INK.replace('var(--accent)', 'red')}){:host{--assent-accent-text:${INK}}}` : ''
      return text ? `@media ${media}{:host{${text}}${ink}}` : ''
    }).join('')
  if (!groups && !preset && !forced) return undefined
  return { attributes: { ...(preset && { preset }), ...(forced && { scheme: forced }) }, css: (preset || forced ? presets : '') + groups }
}
