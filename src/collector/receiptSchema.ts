/** What a receipt may hold, key by key. `Receipt` in the model is its type; TypeScript holds the two together. */
import { forms, isBareOrigin, limits } from '../model/limits.js'
import { RECEIPT_SCHEMA, type Answer, type Receipt } from '../model/receipt.js'
import { forEachSignal } from '../model/signals.js'
import { flagOrNull, integer, list, object, oneOf, optional, record, text, type Read } from './validators.js'

export { isBareOrigin }

const uuid = text(64, RegExp(`^${forms.uuid}$`), 'a UUID version 4 in small letters')
// 32 bytes in base64url are 43 characters, of which the last carries four bits and two zeros.
const hash = text(64, /^sha256-[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '"sha256-" and 43 characters of base64url without padding')
const id = text(limits.id, RegExp(`^${forms.id}$`), 'a category or service id: a letter, then letters, digits or "-"')
const language = text(limits.language, RegExp(`^${forms.language}$`), 'a BCP 47 language tag such as "en" or "pt-BR"')

const isoTime = text(64, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a time in UTC with milliseconds, such as "2026-11-22T06:30:00.000Z"')
const time: Read<string> = (value, path, report) => {
  const it = isoTime(value, path, report)
  if (it === undefined) return undefined
  const ms = Date.parse(it)
  // A day that the month does not have is parsed as one of the next.
  return Number.isNaN(ms) || new Date(ms).toISOString() !== it ? report('bad-value', path, it, 'must be a time that exists') : it
}

const anyOrigin = text(limits.origin)
const origin: Read<string> = (value, path, report) => {
  const it = anyOrigin(value, path, report)
  if (it === undefined || isBareOrigin(it)) return it
  return report('bad-value', path, it, 'must be scheme, host and port alone, such as "https://www.example.com"')
}

type Integrity = NonNullable<Receipt['integrity']>
const unsealed = object<Extract<Integrity, { alg: 'none' }>>({ alg: oneOf<'none'>({ none: true }) })
const sealed = object<Extract<Integrity, { alg: 'sha-256' }>>({ alg: oneOf<'sha-256'>({ 'sha-256': true }), hash })
const integrity: Read<Integrity> = (value, path, report) =>
  typeof value === 'object' && value !== null && 'alg' in value && value.alg === 'none'
    ? unsealed(value, path, report)
    : sealed(value, path, report)

const answer = oneOf<Answer>({ granted: true, denied: true, default: true })

export const receiptSchema = object<Receipt>({
  schema: oneOf<typeof RECEIPT_SCHEMA>({ [RECEIPT_SCHEMA]: true }),
  receiptId: uuid,
  recordId: uuid,
  seq: integer(1, limits.seq),
  prev: optional(hash),
  lost: optional(integer(1, limits.lost)),
  event: object<Receipt['event']>({
    type: oneOf<Receipt['event']['type']>({ given: true, refused: true, updated: true, withdrawn: true, renewed: true, acknowledged: true }),
    state: oneOf<Receipt['event']['state']>({
      ConsentGiven: true, ConsentRefused: true, ConsentWithdrawn: true, RenewedConsentGiven: true, NoticeAcknowledged: true,
    }),
    consentType: oneOf<Receipt['event']['consentType']>({ ExpressedConsent: true, NoConsent: true }),
    time,
    validUntil: time,
    by: oneOf<Receipt['event']['by']>({ subject: true, guardian: true }),
    method: oneOf<Receipt['event']['method']>({
      'banner.accept_all': true, 'banner.reject_all': true, 'banner.acknowledge': true, 'panel.accept_all': true, 'panel.reject_all': true, 'panel.save': true,
      'embed.accept': true, 'choices.opt_out': true, api: true,
    }),
  }),
  regime: object<Receipt['regime']>({
    jurisdiction: text(32, /^[A-Za-z0-9-]+$/, 'an ISO 3166 code such as "KR" or "US-CA", or "unknown"'),
    model: oneOf<Receipt['regime']['model']>({ 'opt-in': true, 'opt-out': true, notice: true }),
    basis: text(32, /^[a-z-]+$/, 'one word that says how the jurisdiction is known'),
    law: optional(text(limits.law)),
  }),
  policy: object<Receipt['policy']>({
    id: text(limits.id), version: text(limits.version), hash: optional(hash), language: optional(language), url: text(limits.address),
  }),
  choices: record(1, limits.categories, id, answer),
  asked: optional(list(1, limits.categories, id)),
  days: optional(record(1, limits.categories, id, integer(0, limits.days))),
  overrides: optional(list(1, limits.categories, object<NonNullable<Receipt['overrides']>[number]>({
    category: id, signal: oneOf<NonNullable<Receipt['overrides']>[number]['signal']>(forEachSignal(() => true as const)), text: optional(text(limits.override)),
  }))),
  services: record(0, limits.services, id, answer),
  signals: object<Receipt['signals']>(forEachSignal(() => flagOrNull)),
  ui: optional(object<NonNullable<Receipt['ui']>>({
    surface: oneOf<NonNullable<Receipt['ui']>['surface']>({ banner: true, panel: true, embed: true, choices: true }),
    shownAt: optional(time),
  })),
  origin,
  sdk: object<Receipt['sdk']>({ name: text(64), version: text(64) }),
  integrity: optional(integrity),
})
