/**
 * The text form of a decision, which is the only thing stored of it: reader and writer. Only characters that a cookie carries
 * unescaped, in this grammar (ABNF, RFC 5234):
 *
 *     stored      = "1." time "." seq "." method "." record "." version "." answers [ "." scope ] [ "." fingerprint ]
 *     time        = 1*9base36                        ; when it was made, in ms since 1970 UTC
 *     seq         = 1*6base36                        ; 1 for the first choice of the record
 *     method      = 1*lower [ "~" *( lower / "_" ) ] ; one of METHODS, "~" for its dot
 *     record      = uuid                             ; version 4, in small letters
 *     version     = 1*( unreserved / pct-encoded )   ; `policy.version`, its dots as %2E
 *     answers     = *( id ( granted / denied / overcame ) )
 *     id          = ALPHA *127( ALPHA / DIGIT / "-" )
 *     granted     = "*" [ days ]
 *     denied      = "!" [ days ]
 *     overcame    = "+" 1*lower days                 ; granted over this signal, or over "age"
 *     days        = 1*5DIGIT                         ; that the answer holds, 180 where nothing is said
 *     scope       = *( 4base36 )                     ; fingerprints of what was asked
 *     fingerprint = *base36                          ; of the configuration that was checked
 *
 * It must go on being read: a change that an older reader would misunderstand takes another first number.
 */
import { ANSWER_DAYS } from './days.js'
import { isMethod, type Choices, type Decision, type Overcome } from './decision.js'
import { dictionary } from './dictionary.js'
import { forms, limits } from './limits.js'
import { isSignal } from './signals.js'

const STORED = RegExp(
  `^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms.uuid})\\.([^.]+)`
  + `\\.((?:${forms.id}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,${limits.categories + limits.services}})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`,
)

/** A version as the stored form has it; empty where it is none. */
function versionOf(encoded: string): string {
  try {
    const version = decodeURIComponent(encoded)
    return version.length <= limits.version ? version : ''
  } catch {
    return ''
  }
}

const isOvercome = (it: string): it is Overcome => it === 'age' || isSignal(it)

/**
 * Reads what `encodeDecision` wrote. Anything else, however close, is `undefined`, and so is what breaks the limits: the visitor is
 * asked anew, and nothing of it reaches a receipt.
 */
export function decodeDecision(text: string): Decision | undefined {
  const [, time, seq = '', by = '', recordId = '', encoded = '', ids = '', scope] = (text.length <= limits.stored && STORED.exec(text)) || []
  const method = by.replace('~', '.')
  const version = versionOf(encoded)
  const count = parseInt(seq, 36)
  if (time === undefined || !version || !isMethod(method) || count < 1 || count > limits.seq) return undefined
  const [choices, days, over]: [Choices, Record<string, number>, Record<string, Overcome>] = [dictionary(), dictionary(), dictionary()]
  for (const [, id = '', answer = '', lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1)
    if (id in choices || +lasts! > limits.days || (overcame && !isOvercome(overcame))) return undefined
    choices[id] = answer !== '!'
    if (lasts) days[id] = +lasts
    if (overcame) over[id] = overcame as Overcome
  }
  return { version, time: parseInt(time, 36), seq: count, method, recordId, scope, choices, days, over }
}

/**
 * Writes a decision.
 * @param scope fingerprints of what was asked; see `scope.ts`
 * @param fingerprint of the configuration that was checked; see `ChoiceKeeperNeeds`
 */
export function encodeDecision({ time, seq, method, recordId, version, choices, days, over }: Decision, fingerprint = '', scope = ''): string {
  const answerOf = (id: string): string => (over?.[id] ? `+${over[id]}${days?.[id] ?? ANSWER_DAYS}` : (choices[id] ? '*' : '!') + (days?.[id] ?? ''))
  const answers = Object.keys(choices).map((id) => id + answerOf(id)).join('')
  return [1, time.toString(36), seq.toString(36), method.replace('.', '~'), recordId, encodeURIComponent(version).replace(/\./g, '%2E'), answers, scope, fingerprint].join('.')
}

/**
 * The newest of a known decision and several stored forms, of which any may be no decision. Within one record its own count tells:
 * a clock that was ahead and has been put right would keep a withdrawal out.
 */
export function newestDecision(storedForms: readonly string[], known?: Decision): Decision | undefined {
  const all = [known, ...storedForms.map(decodeDecision)].filter((it) => it !== undefined)
  const newest = (found: Decision[], isNewer: (a: Decision, b: Decision) => number): Decision | undefined =>
    found.reduce<Decision | undefined>((best, it) => (best && isNewer(it, best) <= 0 ? best : it), undefined)
  const latest = newest(all, (a, b) => a.time - b.time)
  return newest(all.filter((it) => it.recordId === latest!.recordId), (a, b) => a.seq - b.seq || a.time - b.time)
}
