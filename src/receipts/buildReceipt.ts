/** Makes the receipt of a change. */
import type { Change } from '../api.js'
import type { Config } from '../config/types.js'
import { MS_PER_DAY } from '../model/days.js'
import { answeredIn, lapsesAt, type Decision } from '../model/decision.js'
import { forms, limits } from '../model/limits.js'
import { RECEIPT_SCHEMA, receiptState, receiptType, type Answer, type Receipt } from '../model/receipt.js'
import { REQUIRED } from '../model/required.js'
import { forEachSignal, type Signal } from '../model/signals.js'

declare const __VERSION__: string

/** The last day that ISO 8601 writes with a year of four digits; a clock can be beyond it. */
const LATEST = Date.UTC(9999, 11, 31)
const isoTime = (ms: number): string => new Date(Math.min(ms, LATEST)).toISOString()
const isTime = (ms: unknown): ms is number => typeof ms === 'number' && ms > 0 && ms <= LATEST

/** What a receipt can carry of a text that may be anything: one line of it. */
function quote(text: unknown, most: number): string | undefined {
  return (typeof text === 'string' && text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()) || undefined
}

/** A language as a tag; a site may name its own by something else. */
function tagOf(language: unknown): string | undefined {
  const tag = typeof language === 'string' ? language.replace(/_/g, '-') : ''
  return tag.length <= limits.language && RegExp(`^${forms.language}$`).test(tag) ? tag : undefined
}


/** The first of its grants to lapse; of a refusal of everything, the first refusal that has not lapsed already. */
function validUntil(decision: Decision): number {
  const ids = Object.keys(decision.choices).filter((id) => id !== REQUIRED && lapsesAt(decision, id) > decision.time)
  const granted = ids.filter((id) => decision.choices[id])
  return Math.min(...[granted, ids, [REQUIRED]].find((it) => it.length)!.map((id) => lapsesAt(decision, id)))
}

/**
 * @param change a change whose decision is new
 * @param receiptId UUID v4
 * @param origin scheme, host and port of the page
 */
export function buildReceipt({ decision, previousDecision, policy, grants, how }: Pick<Change, 'decision' | 'previousDecision' | 'policy' | 'grants' | 'how'>, config: Config, receiptId: string, origin: string): Receipt {
  const { time, choices, recordId, seq, method, days = {}, over = {} } = decision!
  const at = Math.min(Math.max(time, 0), LATEST - MS_PER_DAY)
  const type = receiptType(decision!, previousDecision)
  const surface = method.split('.')[0] as 'banner' | 'panel' | 'embed' | 'choices' | 'api'
  const ids = config.categories.map((it) => it.id)
  const had = previousDecision && answeredIn(previousDecision, ids, policy.locks).length ? previousDecision.choices : choices
  const asked = ids.filter((id) => id in choices && !(id in had) && !policy.locks[id] && !policy.defaults[id])
  // What runs unasked was not agreed to.
  const answer = (id: string): Answer => (!grants[id] ? 'denied' : id in choices || id === REQUIRED ? 'granted' : 'default')
  // What is offered in other regions, or apart from the rest and was not looked at, was neither granted nor denied.
  const offered = config.categories.filter(({ id, separate }) => id in choices || !(separate || policy.locks[id] === 'elsewhere'))
  const overcome = Object.entries(over).filter((it): it is [string, Signal] => it[1] !== 'age' && it[0] in choices)
  const text = quote(how.override, Math.floor(limits.override / overcome.length))
  const overrides = overcome.map(([category, signal]) => ({ category, signal, ...(text && { text }) }))
  const language = tagOf(how.language)
  const chosen = config.services.filter((it) => it.id in choices)
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: type === 'acknowledged' ? 'NoConsent' : 'ExpressedConsent',
      time: isoTime(at),
      validUntil: isoTime(Math.max(validUntil(decision!), at + 1)),
      by: how.decidedBy === 'guardian' ? 'guardian' : 'subject',
      method,
    },
    regime: { jurisdiction: policy.jurisdiction ?? 'unknown', model: policy.model, basis: policy.basis ?? 'default', ...(policy.law && { law: policy.law }) },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...(language && { language }) },
    choices: Object.fromEntries(offered.map(({ id }) => [id, answer(id)])),
    ...(asked.length && { asked }),
    ...(offered.some(({ id }) => id in days) && { days: Object.fromEntries(offered.flatMap(({ id }) => (id in days ? [[id, days[id]!]] : []))) }),
    ...(overrides.length && { overrides }),
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(id)])),
    signals: forEachSignal((name) => policy.signals[name] ?? null),
    ...(surface !== 'api' && { ui: { surface, ...(isTime(how.shownAt) && { shownAt: isoTime(how.shownAt) }) } }),
    origin,
    sdk: { name: 'assent', version: __VERSION__ },
  }
}
