/** Splits the value of a CSS property into component values (CSS Syntax Level 3), stricter than browsers: no escapes, comments or open brackets. */

export type Token =
  | { type: 'number'; value: number; unit: string; integer: boolean }
  | { type: 'ident' | 'hash' | 'string'; text: string }
  /** `name` is empty for brackets alone. */
  | { type: 'call'; name: string; within: Token[] }
  | { type: 'sign'; text: string }
  | { type: 'space' }

const NUMBER = /[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?/iy
const IDENT = /(?:--|-?[\p{L}_])[\p{L}\p{N}_-]*/uy
const UNIT = /%|[a-z]+/iy
const HASH = /#[\p{L}\p{N}_-]+/uy
const SPACE = /[ \t\n\r\f]+/y
const STRING = /"[^"\\\n]*"|'[^'\\\n]*'/y

/** Longer than any look needs; brackets are followed as deep as they go. */
const LONGEST_VALUE = 2_000

/** @returns nothing where the text is no value */
export function tokensOf(text: string): Token[] | undefined {
  if (text.length > LONGEST_VALUE) return undefined
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  function list(close: string): Token[] | undefined {
    const out: Token[] = []
    for (;;) {
      if (at >= text.length) return close ? undefined : out
      if (text[at] === close) {
        at++
        return out
      }
      const it = token()
      if (!it) return undefined
      out.push(it)
    }
  }

  function token(): Token | undefined {
    if (take(SPACE) !== undefined) return { type: 'space' }
    const number = take(NUMBER)
    if (number !== undefined) return { type: 'number', value: Number(number), unit: (take(UNIT) ?? '').toLowerCase(), integer: /^[+-]?\d+$/.test(number) }
    const name = take(IDENT)
    if (name !== undefined && text[at] !== '(') return { type: 'ident', text: name }
    if (text[at] === '(') {
      at++
      const within = list(')')
      return within && { type: 'call', name: (name ?? '').toLowerCase(), within }
    }
    const hash = take(HASH)
    if (hash !== undefined) return { type: 'hash', text: hash.slice(1) }
    const string = take(STRING)
    if (string !== undefined) return { type: 'string', text: string.slice(1, -1) }
    const sign = text[at++]!
    return /[,/*+-]/.test(sign) ? { type: 'sign', text: sign } : undefined
  }

  return list('')
}

const isSpace = (it: Token | undefined): boolean => it?.type === 'space'
export const isSign = (it: Token | undefined, text: string): boolean => it?.type === 'sign' && it.text === text

/** Without the spaces at both ends. */
export function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length]
  while (isSpace(tokens[from])) from++
  while (to > from && isSpace(tokens[to - 1])) to--
  return tokens.slice(from, to)
}

/** Without any. */
export const solid = (tokens: readonly Token[]): Token[] => tokens.filter((it) => !isSpace(it))

/** What stands between signs such as commas. */
export function split(tokens: readonly Token[], sign: string): (readonly Token[])[] {
  const out: Token[][] = [[]]
  for (const it of tokens) {
    if (isSign(it, sign)) out.push([])
    else out.at(-1)!.push(it)
  }
  return out.map(trimmed)
}

/** Whether the page's own values come in, of which nothing is known here. */
export const isOpen = (tokens: readonly Token[]): boolean =>
  tokens.some((it) => it.type === 'call' && ((/^(var|env)$/.test(it.name) && isReference(it.name, it.within)) || isOpen(it.within)))

const isReference = (by: string, within: readonly Token[]): boolean => {
  const [name = []] = split(within, ',')
  const [it, ...more] = name
  return it?.type === 'ident' && !more.length && (by === 'env' || it.text.startsWith('--'))
}
