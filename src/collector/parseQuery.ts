/** Reads the parameters of GET /receipts; a misspelt one must not silently ask for everything. */
import type { Position, Query } from './store.js'
import type { Problem } from './validators.js'

export interface Asked extends Query {
  csv: boolean
  verify: boolean
  /** Whether the number was asked for; an export without it is the whole. */
  limited: boolean
}

const KNOWN = ['record', 'from', 'to', 'limit', 'cursor', 'format', 'verify']
const MOST_ROWS = 1000
const USUAL_ROWS = 100

/** A place in the list as text for a URL. */
export const encodeCursor = (it: Position): string => `${it.receivedAt}.${it.row}`

/** @returns ms since 1970 UTC; not a number for a day its month does not have, which `Date.parse` takes for one of the next */
function parseTime(text: string): number {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.replace(/Z$/, '').slice(0, 19)) ? time : NaN
}

/** @returns what is asked for, or the first problem */
export function parseQuery(url: URL, accept: string): { asked: Asked } | { problem: Problem } {
  let problem: Problem | undefined
  const fail = (code: string, path: string, received: unknown, message: string): undefined => {
    problem ??= { code, path, received, message }
  }
  const params = url.searchParams
  for (const key of params.keys()) {
    if (!KNOWN.includes(key)) fail('unknown-parameter', key, params.get(key), `Known parameters are ${KNOWN.join(', ')}.`)
    else if (params.getAll(key).length > 1) fail('bad-value', key, params.get(key), 'Give this parameter once.')
  }
  const read = <T>(key: string, pattern: RegExp, message: string, parse: (text: string) => T): T | undefined => {
    const text = params.get(key)
    if (text === null) return undefined
    const value = pattern.test(text) ? parse(text) : undefined
    return value === undefined || Number.isNaN(value) ? fail('bad-value', key, text, message) : value
  }
  const time = (key: string): number | undefined =>
    read(key, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/,
      'Give a day as YYYY-MM-DD or a time such as 2026-11-22T06:30:00.000Z, in UTC, that exists.', parseTime)

  const limit = read('limit', /^[1-9]\d{0,3}$/, `Give a number from 1 to ${MOST_ROWS}.`, (it) => (+it > MOST_ROWS ? undefined : +it))
  const format = read('format', /^(json|csv)$/, 'Give json or csv.', String)
  const verify = read('verify', /^[01]$/, 'Give 1 or 0.', (it) => it === '1') ?? false
  const asked: Asked = {
    recordId: read('record', /^[0-9a-f-]{36}$/, 'Give the recordId of a receipt, a UUID in small letters.', String),
    from: time('from'),
    to: time('to'),
    after: read('cursor', /^\d{1,15}\.\d{1,15}$/, 'Give the cursor of the answer before, unchanged.', (it) => {
      const [receivedAt, row] = it.split('.')
      return { receivedAt: Number(receivedAt), row: Number(row) }
    }),
    limit: limit ?? USUAL_ROWS,
    limited: limit !== undefined,
    csv: format ? format === 'csv' : /\btext\/csv\b/.test(accept),
    verify,
  }
  if (verify && (!asked.recordId || asked.csv)) {
    fail('bad-value', 'verify', '1', 'Only one record, asked for with record=… and as JSON, can be verified.')
  }
  return problem ? { problem } : { asked }
}
