/** All that can be said of a document's text: what is wrong, and what could be better. */
import { errors, explainAdvice } from '../config/adviceTexts.js'
import { advise } from '../config/advise.js'
import { parseConfig } from '../config/check.js'
import { explain } from '../config/explain.js'
import type { Config, ConfigInput } from '../config/types.js'
import { checkTheme } from './looks/checkTheme.js'
import type { Duplicate, NotJson, Place, Scanned } from './scanJson.js'

export interface Finding {
  /** An error has the page hold everything, or say or show something else than is written; advice is about what is missing or in vain. */
  level: 'error' | 'advice'
  code: string
  sentence: string
  place: Place | undefined
}

export interface Findings {
  /** Where nothing stands in the way of using it. */
  config?: Config | undefined
  findings: readonly Finding[]
}

const twice = ({ path, first }: Duplicate): string =>
  `${path}: received a second time, expected once; the first is in line ${first.line}, column ${first.column}. Only the last one counts, so join the two or remove one.`

/** The place of a path, or of the nearest thing around it that is there. */
function placeAt(path: string, places: Scanned['places']): Place | undefined {
  for (let at = path; at; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const place = places.get(at)
    if (place) return place
  }
  return places.get('')
}

/** As editors and other tools know it, `assent.json:4:12: error [invalid] …`, with nothing in it that a terminal would obey. */
export const lineOf = (file: string, { place, level, code, sentence }: Finding): string =>
  `${file}${place ? `:${place.line}:${place.column}` : ''}: ${level} [${code}] ${sentence}`.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

export function findingsOf(scanned: Scanned | NotJson): Findings {
  if ('reason' in scanned) {
    const { reason, line, column } = scanned
    return { findings: [{ level: 'error', code: 'not-json', sentence: `This is not JSON. ${reason}`, place: { line, column } }] }
  }
  const { value, places, duplicates } = scanned
  const { config, problems } = parseConfig(value)
  const error = (code: string, path: string, sentence: string): Finding => ({ level: 'error', code, sentence, place: placeAt(path, places) })
  const doubles = duplicates.map((it): Finding => ({ level: 'error', code: 'duplicate-key', sentence: twice(it), place: it.place }))
  if (!config) return { findings: [...doubles, ...problems.map((it) => error(it.code, it.path, explain(it)))] }
  const input = value as ConfigInput
  return {
    config: doubles.length ? undefined : config,
    findings: [
      ...doubles,
      ...checkTheme(input.ui?.theme ?? {}).map((it) => error(it.code, it.path, it.sentence)),
      ...advise(input).map((it): Finding => ({ ...error(it.code, it.path, explainAdvice(it)), level: errors.includes(it.code) ? 'error' : 'advice' })),
    ],
  }
}
