/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, and says what that keeps to itself: where each value stands, which keys are there twice,
 * and, where the text is not JSON, what was expected at which line and column.
 */

/** Both count from 1; the column in UTF-16 units, as editors do. */
export interface Place {
  line: number
  column: number
}

/** A key that stands in one object twice; `JSON.parse` takes the last one. */
export interface Duplicate {
  /** As problems name it: `services[1].category`. */
  path: string
  /** Of the later one. */
  place: Place
  first: Place
}

export interface Scanned {
  value: unknown
  /** By path: of a key where there is one, else of the value. */
  places: ReadonlyMap<string, Place>
  duplicates: readonly Duplicate[]
}

/** Why a text is not JSON: what is wrong and what to do, in one or two sentences. */
export interface NotJson extends Place {
  reason: string
}

/** Thrown below and caught there. @param at offset in the text */
const failure = (at: number, reason: string): Error & { at: number } => Object.assign(new Error(reason), { at })

const WHITE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORD = /[\p{L}\p{N}_$.+-]+/uy

/** What a reader made of the place where something else was expected. */
function reasonAt(text: string, at: number, expected: string): string {
  const rest = text.slice(at, at + 40)
  const word = matchAt(WORD, text, at)
  if (!rest) return `The text ends where ${expected} was expected. Close what is open.`
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments. Remove it.'
  if (/^['`‘’“”]/.test(rest)) return `Received ${JSON.stringify(rest[0])}, expected ${expected}. Texts and keys stand in double quotes ("…").`
  if (rest.startsWith('"')) return reasonOfString(text, at) ?? `Received a text, expected ${expected}.${/","|","/.test(expected) ? ' Put a comma between the two.' : ''}`
  if (/^(true|false|null)$/i.test(word)) return `Received ${word}, expected ${expected}.${/[A-Z]/.test(word) ? ' true, false and null are written in small letters.' : ''}`
  if (word && expected.startsWith('a key')) return `Received ${word}, expected ${expected}. Keys stand in double quotes: ${JSON.stringify(word)}.`
  return `Received ${JSON.stringify(word || [...rest][0])}, expected ${expected}.`
}

/** @returns nothing where the text in quotes is right */
function reasonOfString(text: string, at: number): string | undefined {
  if (matchAt(STRING, text, at)) return undefined
  for (let i = at + 1; i < text.length; i++) {
    const it = text[i]!
    if (it === '"') return 'A text has a backslash that JSON does not know. There are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uXXXX.'
    if (it === '\\') i++
    else if (/[\n\r]/.test(it)) return 'A text is not closed on its line. Close it with ", and write a line break in it as \\n.'
    else if (it < ' ') return `A text has a control character, ${JSON.stringify(it)}. Write it with a backslash, or remove it.`
  }
  return 'A text is not closed before the end. Close it with ".'
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Turns offsets into lines and columns. */
function placesOf(text: string): (at: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((it) => it.index + it[0].length)]
  return (at) => {
    // By halves: there is a place for each value.
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }
}

/** @param text without a byte order mark */
export function scanJson(text: string): Scanned | NotJson {
  const placeOf = placesOf(text)
  const places = new Map<string, Place>()
  const duplicates: Duplicate[] = []
  let at = 0

  const fail = (expected: string): never => {
    throw failure(at, reasonAt(text, at, expected))
  }
  const skip = (): void => { at += matchAt(WHITE, text, at).length }
  const take = (pattern: RegExp, expected: string): string => {
    const found = matchAt(pattern, text, at) || fail(expected)
    at += found.length
    return found
  }

  /** What stands between the brackets, one after another. */
  function items(close: string, item: (i: number) => void): void {
    const opened = at
    /** Goes past the bracket that closes, where it comes next. */
    const closes = (): boolean => {
      skip()
      if (text[at] !== close) return false
      at++
      return true
    }
    at++
    if (closes()) return
    for (let i = 0; ; i++) {
      item(i)
      if (closes()) return
      if (at >= text.length) {
        const { line, column } = placeOf(opened)
        throw failure(at, `The text ends, but the ${text[opened]} of line ${line}, column ${column}, is not closed. Close it with ${close}.`)
      }
      if (text[at] !== ',') fail(`"," or "${close}"`)
      const comma = at++
      skip()
      if (text[at] !== close) continue
      throw failure(comma, `Received a comma before "${close}", expected none after the last one. Remove the comma.`)
    }
  }

  function object(path: string): void {
    const seen = new Map<string, Place>()
    items('}', () => {
      const place = placeOf(at)
      const key = JSON.parse(take(STRING, 'a key')) as string
      const here = path ? `${path}.${key}` : key
      const first = seen.get(key)
      if (first) duplicates.push({ path: here, place, first })
      seen.set(key, place)
      places.set(here, place)
      skip()
      take(/:/y, '":" after the key')
      value(here)
    })
  }

  function value(path: string): void {
    skip()
    if (!places.has(path)) places.set(path, placeOf(at))
    const first = text[at]
    if (first === '{') object(path)
    else if (first === '[') items(']', (i) => { skip(); places.set(`${path}[${i}]`, placeOf(at)); value(`${path}[${i}]`) })
    else if (first === '"') take(STRING, 'a value')
    else if (first === '-' || (first !== undefined && /\d/.test(first))) take(NUMBER, 'a number such as 5 or 0.5')
    else take(/true|false|null/y, 'a value')
  }

  try {
    value('')
    skip()
    if (at < text.length) fail('nothing more: the document has ended')
    return { value: JSON.parse(text), places, duplicates }
  } catch (cause) {
    const { message: reason, at: from = at } = cause as Partial<ReturnType<typeof failure>>
    return { ...placeOf(from), reason: reason ?? String(cause) }
  }
}
