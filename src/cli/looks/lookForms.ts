/** Whether a value of `ui.theme` is one that the page can use; `widget/draw/theme.ts` asks the browser the same. */
import { readColour } from './colour.js'
import { isNumberOf } from './numbers.js'
import { isOpen, solid, split, tokensOf, trimmed, type Token } from './tokens.js'

export interface Form {
  fits(text: string): boolean
  /** What is expected. */
  form: string
}

const isWord = (it: Token | undefined, pattern: RegExp): boolean => it?.type === 'ident' && pattern.test(it.text)

/** A form that is read from one component value. */
const one = (form: string, fits: (it: Token) => boolean): Form => ({
  form,
  fits(text) {
    const [it, ...more] = solid(tokensOf(text) ?? [])
    return it !== undefined && !more.length && (isOpen([it]) || fits(it))
  },
})

/** Not below nothing; with its unit, since it goes into sums. */
const isLength = (it: Token): boolean => isNumberOf(['length', 'percent'], it) && !(it.type === 'number' && it.value < 0)

/** `inset 0 2px 4px 1px #0003`, its colour first or last. */
function isShadow(tokens: readonly Token[]): boolean {
  const groups = solid(tokens)
  if (groups.some((it) => isOpen([it]))) return true
  const isMeasure = (it: Token): boolean => isNumberOf(['length'], it) || (it.type === 'number' && it.value === 0 && it.unit === '')
  const shape = groups.map((it) => (isMeasure(it) ? 'm' : isWord(it, /^inset$/i) ? 'i' : isColour(it) ? 'c' : '?')).join('')
  const [, blur] = groups.filter(isMeasure).slice(1)
  // Lengths stand together; the word and the colour come once, before or after them.
  return /^(?=[^i]*i?[^i]*$)(?=[^c]*c?[^c]*$)[ic]*m{2,4}[ic]*$/.test(shape) && !(blur?.type === 'number' && blur.value < 0)
}

const isColour = (it: Token): boolean => it.type === 'ident' || it.type === 'hash' || it.type === 'call' ? readColour(textOf(it)) !== undefined : false

/** As it was written, but for spaces. */
function textOf(it: Token): string {
  switch (it.type) {
    case 'ident': case 'sign': return it.text
    case 'hash': return `#${it.text}`
    case 'string': return JSON.stringify(it.text)
    case 'space': return ' '
    case 'number': return `${it.value}${it.unit}`
    case 'call': return `${it.name}(${it.within.map(textOf).join('')})`
  }
}

/** Names of which the words of CSS itself are none. */
const isFamily = (tokens: readonly Token[]): boolean => {
  const groups = solid(tokens)
  if (groups.length === 1 && (groups[0]!.type === 'string' || isOpen(groups))) return true
  return groups.length > 0 && groups.every((it) => it.type === 'ident') && !(groups.length === 1 && isWord(groups[0], /^(inherit|initial|unset|revert|revert-layer|default)$/i))
}

const colour: Form = { form: 'a colour of CSS such as "#c2410c", "rgb(194 65 12)" or "var(--brand)"', fits: (text) => readColour(text) !== undefined }
const SIZES = /^((xx?-)?small|medium|(x{1,3}-)?large|smaller|larger)$/i

/** By the names of `ui.theme`; what is not here has values of its own. */
export const forms: Readonly<Record<string, Form>> = {
  accent: colour, accentText: colour, text: colour, background: colour, surface: colour, border: colour,
  font: {
    form: 'font families such as "Inter, sans-serif", or "inherit"',
    fits: (text) => text === 'inherit' || split(tokensOf(text) ?? [], ',').every(isFamily),
  },
  fontSize: one('a size with its unit such as "17px"', (it) => isLength(it) || isWord(it, SIZES)),
  radius: one('a length with its unit such as "8px" or "0px"', isLength),
  spacing: one('a length with its unit such as "1.25em"', isLength),
  shadow: {
    form: 'a shadow of CSS such as "0 10px 40px #0003", or "none"',
    fits: (text) => {
      const tokens = tokensOf(text)
      return tokens !== undefined && ((tokens.length === 1 && isWord(tokens[0], /^none$/i)) || split(tokens, ',').every(isShadow))
    },
  },
  motion: one('a time with its unit such as "150ms"', (it) => isNumberOf(['time'], it) && !(it.type === 'number' && it.value < 0)),
  width: one('a width with its unit such as "27em"', (it) => isLength(it) || isWord(it, /^(none|(min|max|fit)-content)$/i)),
  zIndex: { form: 'a whole number such as "1000"', fits: (text) => /^\d{1,10}$/.test(text) || (trimmed(tokensOf(text) ?? []).length === 1 && isOpen(tokensOf(text) ?? [])) },
}
