/** Proof of a Decision: its shape, the names of what happened, its hash. Shared by the page and the collector. */
import { canonicalJson } from './canonicalJson.js'
import type { Decision, Method } from './decision.js'
import type { Model } from './policy.js'
import type { Signal } from './signals.js'

export const RECEIPT_SCHEMA = 'consent-receipt/1'

/** What happened, in the SDK's words. */
export type ReceiptType = 'given' | 'refused' | 'updated' | 'withdrawn' | 'renewed' | 'acknowledged'

/**
 * The same in the Data Privacy Vocabulary 2.3 (https://w3id.org/dpv). All its states are of a consent; what was acknowledged is none,
 * and has a word of its own.
 */
export type ReceiptState = 'ConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'RenewedConsentGiven' | 'NoticeAcknowledged'

/** `default`: it runs, since the law allows that until it is refused, and the visitor has not said yes to it. */
export type Answer = 'granted' | 'denied' | 'default'

/**
 * A consent receipt, after ISO/IEC TS 27560 and DPV. It holds no IP address, user agent, path or user id.
 * Times are ISO 8601 in UTC with milliseconds; hashes are `sha256-` and base64url without padding.
 */
export interface Receipt {
  schema: typeof RECEIPT_SCHEMA
  /** UUID v4, new for each event; the same on every retry, so that the collector stores it once. */
  receiptId: string
  /** UUID v4, the same while choices follow one another in one browser. */
  recordId: string
  seq: number
  /** Hash of the receipt before it in the record, where it is known. */
  prev?: string
  /**
   * How many receipts made in this browser before this one were given up undelivered, since too many waited: a gap in `seq`, or a
   * `prev` that is not there, may be theirs. Absent where none was, since the last receipt that said so.
   */
  lost?: number
  event: {
    type: ReceiptType
    state: ReceiptState
    /** `NoConsent` where none is claimed: what is acknowledged is none. */
    consentType: 'ExpressedConsent' | 'NoConsent'
    time: string
    validUntil: string
    /** Who decided: the visitor, or a guardian for a child. */
    by: 'subject' | 'guardian'
    method: Method
  }
  /** Under which law, as ISO 3166 code, its model and its short name, and how the region is known. */
  regime: { jurisdiction: string; model: Model; basis: string; law?: string }
  policy: {
    id: string
    version: string
    /** Hash of every text shown; absent where nothing was shown or the page is not a secure context. */
    hash?: string
    language?: string
    url: string
  }
  /** Explicit for every category. */
  choices: Record<string, Answer>
  /** The categories that were asked again because something in them was new, where the rest of the choice was kept. */
  asked?: string[]
  /** Days that each answer holds, by category. */
  days?: Record<string, number>
  /** What is allowed over a signal, and the words that said so where that was chosen now. */
  overrides?: { category: string; signal: Signal; text?: string }[]
  /** The services chosen apart from their category. */
  services: Record<string, Answer>
  signals: Record<Signal, boolean | null>
  ui?: { surface: 'banner' | 'panel' | 'embed' | 'choices'; shownAt?: string }
  /** Scheme, host and port; never a path. */
  origin: string
  sdk: { name: string; version: string }
  /** Not part of what is hashed. `none` where the page is not a secure context (no `crypto.subtle`). */
  integrity?: { alg: 'sha-256'; hash: string } | { alg: 'none' }
}

/** SHA-256 of UTF-8 text as `sha256-` and base64url, or `undefined` where the platform cannot. */
export type Digest = (text: string) => Promise<string | undefined>

/** What of a receipt is hashed: everything but `integrity`. */
export const receiptText = ({ integrity: _, ...rest }: Receipt): string => canonicalJson(rest)

/** Adds the hash over the receipt. */
export async function sealReceipt(receipt: Receipt, digest: Digest): Promise<Receipt> {
  const hash = await digest(receiptText(receipt))
  return { ...receipt, integrity: hash ? { alg: 'sha-256', hash } : { alg: 'none' } }
}

const anyAnswer = (choices: Decision['choices']): boolean => Object.keys(choices).some((id) => id !== 'required')
const anyGranted = (choices: Decision['choices']): boolean => Object.entries(choices).some(([id, it]) => it && id !== 'required')
const sameChoices = (a: Decision['choices'], b: Decision['choices']): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((id) => a[id] === b[id])

/** Names the event, by what has changed since the decision before it; who opts out by one press has refused, whatever else stays allowed. */
export function receiptType(decision: Decision, previous: Decision | undefined): ReceiptType {
  // Who saves what runs as it is has answered nothing either.
  if (decision.method === 'banner.acknowledge' || !anyAnswer(decision.choices)) return 'acknowledged'
  const granted = anyGranted(decision.choices) && decision.method !== 'choices.opt_out'
  // After a notice that was acknowledged it is the first answer.
  if (!previous || !anyAnswer(previous.choices) || (previous.method === 'banner.acknowledge' && !anyGranted(previous.choices))) return granted ? 'given' : 'refused'
  if (sameChoices(decision.choices, previous.choices)) return granted ? 'renewed' : 'refused'
  if (granted) return 'updated'
  return anyGranted(previous.choices) ? 'withdrawn' : 'refused'
}

const STATES: Record<ReceiptType, ReceiptState> = {
  given: 'ConsentGiven', refused: 'ConsentRefused', updated: 'ConsentGiven', withdrawn: 'ConsentWithdrawn', renewed: 'RenewedConsentGiven',
  acknowledged: 'NoticeAcknowledged',
}

/** The DPV state of an event. */
export const receiptState = (type: ReceiptType): ReceiptState => STATES[type]
