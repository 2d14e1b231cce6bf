/** What the endpoint's answer means for a receipt. Portals, proxies and error pages answer too: only a collector's own words end one. */
import type { Reply } from '../browser/network.js'

/**
 * `taken`: it is stored. `refused`: it will never be. `later`: the endpoint is not there, or busy. `strange`: whoever has answered
 * is no collector, or one whose settings do not fit the site; both can be mended.
 */
export type ReplyVerdict = 'taken' | 'refused' | 'later' | 'strange'

/** What a collector says of a receipt that is wrong in itself, or whose id another one has. Each is in `src/collector`. */
const FINAL_CODES = ['missing', 'unknown-key', 'wrong-type', 'bad-value', 'too-long', 'wrong-hash', 'id-taken']
/** HTTP statuses of a receipt that was read: 413 and 415 are about the way it came. */
const CODED_STATUSES = [400, 409, 422]
/** HTTP statuses that say themselves that another try may help, beside 5xx. */
const BUSY_STATUSES = [408, 425, 429]

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** @param id of the receipt that was posted, which the answer must name */
export function replyVerdict(reply: Reply | undefined, id: string): ReplyVerdict {
  if (!reply) return 'later'
  const { status } = reply
  const { receiptId, error } = parse(reply.body)
  if ((status === 200 || status === 201) && receiptId === id) return 'taken'
  const { code } = Object(error) as { code?: unknown }
  if (CODED_STATUSES.includes(status) && FINAL_CODES.includes(code as string)) return 'refused'
  return status >= 500 || BUSY_STATUSES.includes(status) ? 'later' : 'strange'
}

/** Nobody is made to wait longer, in ms: a receipt waits as long as its page is read, or for the next one. */
export const LONGEST_WAIT_MS = 3_600_000

/**
 * @param header of the answer: seconds, or a date (RFC 9110 § 10.2.3)
 * @param now ms since 1970 UTC
 * @returns ms to wait, from 0 to an hour; 0 for whatever is no such header
 */
export function retryAfterMs(header: string | null, now: number): number {
  const text = header?.trim() ?? ''
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : / GMT$/.test(text) ? Date.parse(text) - now : 0
  return Math.min(Math.max(wait || 0, 0), LONGEST_WAIT_MS)
}
