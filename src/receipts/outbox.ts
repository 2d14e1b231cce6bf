/** Delivers receipts at least once: each change waits until the endpoint has acknowledged its receipt. */
import type { Change } from '../api.js'
import { createUuid } from '../browser/createUuid.js'
import { digest } from '../browser/digest.js'
import { postJson, type Reply } from '../browser/network.js'
import type { Config } from '../config/types.js'
import type { BoundEnvironment } from '../environment.js'
import { isBareOrigin, limits } from '../model/limits.js'
import { sealReceipt, type Receipt } from '../model/receipt.js'
import { listen } from '../page/listen.js'
import { buildReceipt } from './buildReceipt.js'
import { createQueue, type Waiting } from './queue.js'
import { LONGEST_WAIT_MS, replyVerdict, retryAfterMs } from './replyVerdict.js'

export interface Outbox {
  /** Queues the receipt of a change and starts delivery. Returns at once. */
  add(change: Change): void
  /** Tries what waits, now. Returns at once. */
  flush(): void
  destroy(): void
}

/** Waits between tries, in ms: doubled each time, with jitter. */
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 300_000

/** HTTP status that says of this one receipt alone that it cannot come through: the others need not wait for it. */
const TOO_LARGE_STATUS = 413

const sizeOf = (text: string): number => new TextEncoder().encode(text).length

/** @param made hears of each receipt as it is made */
export function createOutbox(environment: BoundEnvironment, config: Config, made: (receipt: Receipt) => void): Outbox {
  const { warn, now } = environment
  const window = environment.window!
  const queue = createQueue(window, `${config.storage.name}_receipts`)
  const hashOf = (text: string): Promise<string | undefined> => digest(window, text)
  const endpoint = config.receipts.endpoint!
  // A page within a page may have an address of no origin, and yet that of the page around it.
  const origin = [window.location.origin, window.origin].find(isBareOrigin)
  let busy = false
  let failures = 0
  let { ended } = environment.life
  let timer: ReturnType<typeof setTimeout> | undefined

  const replace = (id: string, by: Waiting[]): void => {
    const kept = queue.load()
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => (it.id === id ? by : [it])) })
  }

  /** Makes and hashes the receipt of a change, once: a retry sends the same bytes. */
  async function receiptOf({ id, change, receipt }: Waiting): Promise<Receipt | undefined> {
    if (receipt || !change) return receipt
    let fresh
    try {
      fresh = buildReceipt(change, config, id, origin!)
    } catch (cause) {
      warn('receipt-failed', cause)
      return undefined
    }
    const { last, lost } = queue.load()
    const hash = change.how.texts && (await hashOf(change.how.texts))
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...(hash && { hash }) },
      ...(last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash }),
      ...(lost && { lost }),
    }, hashOf)
    if (ended) return full
    replace(id, [{ id, receipt: full }])
    const { integrity, recordId, seq } = full
    const { lost: since = 0, ...kept } = queue.load()
    // What was lost while this one was made is for the next to tell.
    queue.save({
      ...kept, ...(since > (lost ?? 0) && { lost: since - (lost ?? 0) }),
      ...(integrity?.alg === 'sha-256' && { last: { recordId, seq, hash: integrity.hash } }),
    })
    made(full)
    return full
  }

  async function deliver(): Promise<void> {
    const { lost } = queue.load()
    if (lost) warn('receipts-dropped', endpoint, lost)
    const skipped = new Set<string>()
    const next = (): Waiting | undefined => queue.load().queue.find(({ id }) => !skipped.has(id))
    for (let item = next(); item; item = next()) {
      const receipt = await receiptOf(item)
      if (ended) return
      const text = JSON.stringify(receipt) ?? ''
      const tooLarge = sizeOf(text) > limits.body
      if (tooLarge) warn('receipt-failed', `it has more than ${limits.body} bytes`)
      if (receipt && !tooLarge) {
        const reply = await postJson(window, endpoint, text)
        if (ended) return
        const verdict = replyVerdict(reply, item.id)
        if (verdict === 'refused') warn('receipt-refused', endpoint, reply!.status, item.id)
        if (verdict === 'strange') warn('receipt-unanswered', endpoint, reply!.status || 'by a redirect')
        if (reply?.status === TOO_LARGE_STATUS) {
          skipped.add(item.id)
          continue
        }
        if (verdict === 'later' || verdict === 'strange') return retry(reply)
      }
      failures = 0
      replace(item.id, [])
    }
    if (skipped.size) retry()
  }

  function waitFor(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(flush, ms)
  }

  function retry(reply?: Reply): void {
    if (ended) return
    const wait = retryAfterMs(reply?.retryAfter ?? null, now())
    // The next page is to know of it too.
    if (wait) queue.save({ ...queue.load(), after: now() + wait })
    const backoff = Math.min(FIRST_RETRY_MS * 2 ** failures++, LONGEST_RETRY_MS)
    waitFor(Math.max(wait, backoff * (0.5 + Math.random() / 2)))
  }

  /** How long the endpoint wants to be left alone, in ms; a clock that was set back does not make it for ever. */
  function restOfWait(): number {
    const wait = (queue.load().after ?? 0) - now()
    return wait > 0 && wait <= LONGEST_WAIT_MS ? wait : 0
  }

  function flush(): void {
    if (ended || busy || !origin || !queue.load().queue.length) return
    const wait = restOfWait()
    if (wait) return waitFor(wait)
    busy = true
    clearTimeout(timer)
    timer = undefined
    deliver().catch(() => retry()).finally(() => {
      busy = false
      // A change may have come in after the loop had looked for the last time.
      if (!timer) flush()
    })
  }

  // Only what no request is carrying: keepalive requests outlive the page by themselves, as many as go into 64 KiB.
  function leave(): void {
    if (busy || restOfWait()) return
    let room = limits.body
    for (const { receipt } of queue.load().queue) {
      const text = receipt && JSON.stringify(receipt)
      if (!text) continue
      room -= sizeOf(text)
      if (room >= 0) void postJson(window, endpoint, text)
    }
  }
  const stops = [listen(window, ['online'], flush), listen(window, ['pagehide'], leave)]

  return {
    add({ decision, previousDecision, policy, grants, how }) {
      if (!origin) return warn('no-origin', window.location.origin)
      const kept = queue.load()
      queue.save({ ...kept, queue: [...kept.queue, { id: (environment.uuid ?? createUuid)(), change: { decision, previousDecision, policy, grants, how } }] })
      // At once, though the press is not painted yet: it may lead to another page.
      flush()
    },
    flush,
    destroy() {
      ended = true
      clearTimeout(timer)
      stops.forEach((it) => it())
    },
  }
}
