/** Makes the receipt of a change. */
import type { Config } from '../config/types.js'
import type { Change } from '../handle.js'
import { lapsesAt } from '../model/decision.js'
import { RECEIPT_SCHEMA, receiptState, receiptType, type Answer, type Receipt } from '../model/receipt.js'

declare const __VERSION__: string

const isoTime = (ms: number): string => new Date(ms).toISOString()
const answer = (granted: boolean): Answer => (granted ? 'granted' : 'denied')

/**
 * @param change a change whose decision is new
 * @param receiptId UUID v4
 * @param origin scheme, host and port of the page
 */
export function buildReceipt({ decision, previousDecision, policy, grants, how }: Pick<Change, 'decision' | 'previousDecision' | 'policy' | 'grants' | 'how'>, config: Config, receiptId: string, origin: string): Receipt {
  const { time, choices, recordId, seq, method } = decision!
  const type = receiptType(decision!, previousDecision)
  const surface = method.split('.')[0] as 'banner' | 'panel' | 'embed' | 'choices' | 'api'
  const had = previousDecision && previousDecision.method !== 'embed.accept' ? previousDecision.choices : choices
  const asked = config.categories.map((it) => it.id).filter((id) => id in choices && !(id in had) && !policy.locks[id])
  const chosen = config.services.filter((it) => it.id in choices)
  return {
    schema: RECEIPT_SCHEMA,
    receiptId,
    recordId,
    seq,
    event: {
      type,
      state: receiptState(type),
      consentType: 'ExpressedConsent',
      time: isoTime(time),
      validUntil: isoTime(lapsesAt(decision!, policy)),
      by: 'subject',
      method,
    },
    regime: { jurisdiction: policy.jurisdiction, model: policy.model, basis: policy.basis },
    policy: { id: config.policy.id, version: policy.version, url: policy.url, ...(how.language && { language: how.language }) },
    choices: Object.fromEntries(config.categories.map(({ id }) => [id, answer(grants[id]!)])),
    ...(asked[0] && { asked }),
    services: Object.fromEntries(chosen.map(({ id }) => [id, answer(grants[id]!)])),
    signals: { gpc: policy.signals.gpc ?? null, dnt: policy.signals.dnt ?? null },
    ...(surface !== 'api' && { ui: { surface, ...(how.shownAt && { shownAt: isoTime(how.shownAt) }) } }),
    origin,
    sdk: { name: 'assent', version: __VERSION__ },
  }
}
