/** `demo/reference/theming.md`: what a designer can set, with the values that the style sheets have without it. */
import type { ObjectOption, Option } from '../option.js'
import { options } from '../options.js'
import { surfaces } from './surfaces.js'

/** Texts of the style sheets of `widget/styles`, by name. */
export type Sheets = Readonly<Record<string, string>>

/** A selector, with the at-rule around it, and its declarations. */
type Rule = readonly [selector: string, declarations: string]

const rulesOf = (css: string): Rule[] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+\{)?\s*([^{}]+)\{([^{}]*)\}/g)].map(([, around = '', selector = '', text = '']) =>
    [`${around} ${selector}`.trim(), text])

/** What stands behind the comma of `var(--assent-x, …)`, brackets and all, by property. */
function fallbacksOf(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const { 0: start, 1: name = '', index } of text.matchAll(/var\((--assent-[\w-]+),\s*/g)) {
    const from = index + start.length
    let end = from
    for (let depth = 1; depth; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0
    if (!found.has(name)) found.set(name, text.slice(from, end - 1))
  }
  return found
}

/** The values of the rules whose selector, or the at-rule around it, has this. */
const valuesIn = (css: string, has: string): Map<string, string> =>
  fallbacksOf(rulesOf(css).filter(([selector]) => selector.includes(has)).map(([, text]) => text).join('\n'))

const fieldsOf = (option: Option | undefined): Record<string, Option> => (option as ObjectOption).fields
/** `accentText` → `--assent-accent-text`, as `widget/draw/theme.ts` has it. */
const propertyOf = (key: string): string => `--assent-${key.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`)}`

const NOT_A_PROPERTY = ['preset', 'scheme', 'light', 'dark']
const DARK = 'prefers-color-scheme: dark'
const PRESETS = ['soft', 'sharp']

const code = (text: string | undefined): string => (text === undefined ? '' : `\`${text}\``)
const row = (...cells: string[]): string => `| ${cells.map((it) => it.replace(/\|/g, '\\|')).join(' | ')} |`

/** A table: what heads it, and its rows. */
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((it) => row(...it))].join('\n')

/** @throws {Error} where options and style sheets do not have the same properties */
function propertyRows(sheets: Sheets): string[][] {
  const theme = fieldsOf(fieldsOf(options.fields['ui'])['theme'])
  // What all surfaces share comes first.
  const light = fallbacksOf([sheets['base'], ...Object.values(sheets)].join('\n'))
  const dark = valuesIn([sheets['base'], sheets['placeholder']].join('\n'), DARK)
  const keys = Object.keys(theme).filter((it) => !NOT_A_PROPERTY.includes(it))
  const properties = keys.map(propertyOf)
  const stray = [...properties.filter((it) => !light.has(it)), ...[...light.keys()].filter((it) => !properties.includes(it))]
  if (stray.length) throw Error(`ui.theme and the style sheets of the widget do not have the same properties: ${stray.join(', ')}`)
  return keys.map((key, i) => [code(properties[i]), code(key), theme[key]!.doc ?? '', code(light.get(properties[i]!)), code(dark.get(properties[i]!))])
}

/** What each preset has otherwise than `plain`. */
function presetRows(sheets: Sheets): string[][] {
  const values = PRESETS.map((it) => valuesIn(sheets['presets'] ?? '', `[preset="${it}"]`))
  return [...new Set(values.flatMap((it) => [...it.keys()]))].map((name) => [code(name), ...values.map((it) => code(it.get(name)))])
}

const partRows = (): string[][] => Object.entries(surfaces).flatMap(([element, { parts }]) =>
  Object.entries(parts).map(([part, about]) => [code(element), code(part), about]))

const elements = Object.keys(surfaces)
const hosts = elements.filter((it) => it !== 'assent-choices')
const example = {
  ui: { theme: {
    preset: 'soft', font: 'inherit', radius: '12px', accent: '#7a1f3d', dark: { accent: '#ffb3c7' },
  } },
}

/** @param sheets those of the widget: `base`, `presets` and the others */
export const emitTheming = (sheets: Sheets): string => `# Theming

Generated from \`src/config/options.ts\`, \`src/config/generate/surfaces.ts\` and \`widget/styles\`.

## In the configuration

\`\`\`json
${JSON.stringify(example, null, 2)}
\`\`\`

\`preset\` is a look to start from: \`plain\`, \`soft\` (round buttons, no lines) or \`sharp\` (straight, with lines of 2 px). Values beside it apply to light and dark alike, those under \`light\` and \`dark\` to one of them, and win. \`scheme\` says which of the two is shown, for a page that has only one; without it the visitor's own setting decides. A value is anything that CSS takes there, a property of the page included: \`"accent": "var(--brand)"\`.

## In the page's style sheet

\`\`\`css
:root { --assent-accent: #7a1f3d; --assent-accent-text: #fff }
@media (prefers-color-scheme: dark) {
  :root { --assent-accent: #ffb3c7; --assent-accent-text: #2a0a14 }
}
assent-panel { --assent-radius: 0px }
\`\`\`

Each value is a custom property. One that is set for \`:root\` reaches every surface where \`ui.theme\` does not set it too; one that is set for the elements themselves (${hosts.map(code).join(', ')}) wins over \`ui.theme\`. Nothing else comes in by accident: every surface begins with its own font, size and colours, whatever the page's are. The banner's words and buttons are elements of the page, so that assistive technology and the visitor's own tools find and press them, but the page's rules for \`h2\`, \`p\`, \`a\` and \`button\` do not apply to them, with \`!important\` neither. What is the page's comes in where it is asked for: \`"font": "inherit"\` takes the font of its body, and \`var(--brand)\` a colour. ${code('assent-choices')} is part of the page's own text and looks like it; so does the declaration, which has no shadow root.

## Custom properties

A value for dark is given where it is another one. \`assent-notice\` has the colours of the visitor's system where none is set.

${table(['property', '`ui.theme`', 'meaning', 'built in', 'built in, dark'], propertyRows(sheets))}

## Presets

What they have otherwise than \`plain\`; \`--text\` and \`--background\` are those of the scheme that is shown:

${table(['property', ...PRESETS.map(code)], presetRows(sheets))}

## Parts

\`\`\`css
assent-banner::part(banner) { border-block-start: 4px solid #7a1f3d }
assent-panel::part(category) { padding-block: 1.25em }
assent-panel::part(switch)::after { border-radius: 0 }
assent-panel::part(button):hover { text-decoration: underline }
\`\`\`

${Object.entries(surfaces).map(([element, { about }]) => `- ${code(element)}: ${about}`).join('\n')}

${table(['element', 'part', 'what it is'], partRows())}

## What is checked

\`assent check\` names each value that is no colour, length or time, and computes the contrast of the theme in light and in dark. The page asks the browser: a value that CSS does not take there is left out. Where \`ui.theme\` is set it also looks at each surface before it is painted, a second later, and when the visitor changes between light and dark. What is wrong it leaves out, so that the built-in looks are shown, and says once on the console ([all codes](warnings.md)):

- \`invalid-look\`: a value that is none of its kind, such as \`"accent": "c2410c"\`.
- \`low-contrast\`: a text has less contrast with its ground than 4.5 to 1, whoever has set the colours. It names the surface, the text and the contrast. An \`accent\` alone is right in light and dark: the text on it is black or white, whichever is read better. One with an \`accentText\`, and \`background\` with \`text\`, are pairs; a colour for light alone is seldom right for dark.
- \`small-text\`: text below 9 px.
- \`unequal-choices\`: the button that refuses does not look like the one that accepts: in colour, size, weight or border. The banner's buttons cannot be told apart by a theme; those of the panel can by \`::part(reject)\` and \`::part(accept)\`, so one rule should name both. Where such a rule is the cause the two are no parts any more.

Colours that the page's own style sheets have set are not left out, but said.
`
