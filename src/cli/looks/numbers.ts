/** Whether component values are a length, a time or a number, also by `calc()` and its like (CSS Values Level 4). */
import { isSign, solid, split, trimmed, type Token } from './tokens.js'

const LENGTHS = ('em rem ex rex cap rcap ch rch ic ric lh rlh vw svw lvw dvw vh svh lvh dvh vi svi lvi dvi vb svb lvb dvb vmin svmin lvmin dvmin vmax svmax '
  + 'lvmax dvmax cqw cqh cqi cqb cqmin cqmax cm mm q in pt pc px').split(' ')

export type Kind = 'number' | 'length' | 'time' | 'angle' | 'percent'

/** Kind → its power: `px * px` is a length to the power of two, and so no length. */
type Type = Partial<Record<Kind, number>>

const kindOf = (unit: string): Kind | undefined =>
  unit === '' ? 'number' : unit === '%' ? 'percent' : LENGTHS.includes(unit) ? 'length' : /^m?s$/.test(unit) ? 'time' : /^(deg|rad|grad|turn)$/.test(unit) ? 'angle' : undefined

const powersOf = (it: Type): [string, number][] => Object.entries(it).filter(([, power]) => power).sort()
const same = (a: Type, b: Type): boolean => JSON.stringify(powersOf(a)) === JSON.stringify(powersOf(b))

function multiplied(a: Type, b: Type, by: 1 | -1): Type {
  const out = { ...a }
  for (const [kind, power] of powersOf(b)) out[kind as Kind] = (out[kind as Kind] ?? 0) + by * power
  return out
}

/** Least and most of what the functions take that give back what they are given. */
const FUNCTIONS: Readonly<Record<string, readonly [number, number]>> = {
  min: [1, Infinity], max: [1, Infinity], clamp: [3, 3], abs: [1, 1], round: [1, 2], mod: [2, 2], rem: [2, 2], hypot: [1, Infinity],
}

/** @param mixed whether a percentage is one of a length, and so a length itself */
function typeWith(mixed: boolean) {
  const typeOf = (kind: Kind | undefined): Type | undefined =>
    (kind === undefined ? undefined : kind === 'number' ? {} : { [mixed && kind === 'percent' ? 'length' : kind]: 1 })

  /** A sum, as it stands in brackets: signs between its terms have spaces around them. */
  function sum(tokens: readonly Token[]): Type | undefined {
    const terms: Token[][] = [[]]
    const all = trimmed(tokens)
    for (let i = 0; i < all.length; i++) {
      const it = all[i]!
      if (it.type !== 'sign' || !/[+-]/.test(it.text)) terms.at(-1)!.push(it)
      else if (all[i - 1]?.type === 'space' && all[i + 1]?.type === 'space') terms.push([])
      else return undefined
    }
    return common(terms.map(product))
  }

  function product(tokens: readonly Token[]): Type | undefined {
    const [first, ...rest] = solid(tokens)
    let type = first && value(first)
    for (let i = 0; type && i < rest.length; i += 2) {
      const [sign, next] = [rest[i], rest[i + 1]]
      const by = isSign(sign, '*') ? 1 : isSign(sign, '/') ? -1 : 0
      const other = next && value(next)
      type = by && other ? multiplied(type, other, by) : undefined
    }
    return type
  }

  function value(it: Token): Type | undefined {
    if (it.type === 'number') return typeOf(kindOf(it.unit))
    if (it.type === 'ident') return /^(e|pi|-?infinity|nan)$/i.test(it.text) ? {} : undefined
    return it.type === 'call' ? call(it) : undefined
  }

  const common = ([one, ...others]: readonly (Type | undefined)[]): Type | undefined => (one && others.every((it) => it && same(it, one)) ? one : undefined)

  function call({ name, within }: Token & { type: 'call' }): Type | undefined {
    if (name === '' || name === 'calc') return sum(within)
    const given = split(within, ',')
    const isWord = (i: number, pattern: RegExp): boolean => {
      const [it, ...more] = given[i] ?? []
      return it?.type === 'ident' && !more.length && pattern.test(it.text)
    }
    const [least, most] = FUNCTIONS[name] ?? [0, -1]
    // The way of rounding.
    const wanted = name === 'round' && isWord(0, /^(nearest|up|down|to-zero)$/i) ? given.slice(1) : given
    if (wanted.length < least || wanted.length > most) return undefined
    // `clamp(none, …)`
    return common(wanted.filter((_, i) => name !== 'clamp' || i === 1 || !isWord(i, /^none$/i)).map(sum))
  }

  return { typeOf, call }
}

/** Whether a token is one value of one of these kinds, also by a function. With lengths and percentages it may be a sum of both. */
export function isNumberOf(kinds: readonly Kind[], it: Token | undefined): boolean {
  if (it?.type === 'number') return kinds.some((kind) => kindOf(it.unit) === kind)
  if (it?.type !== 'call' || it.name === '') return false
  const { typeOf, call } = typeWith(kinds.includes('length') && kinds.includes('percent'))
  const type = call(it)
  return type !== undefined && kinds.some((kind) => same(type, typeOf(kind)!))
}
