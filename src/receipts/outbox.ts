/** Delivers receipts at least once: each change waits until the endpoint has acknowledged its receipt. */
import { digest } from '../browser/digest.js'
import { beaconJson, postJson } from '../browser/network.js'
import { createUuid } from '../browser/uuid.js'
import type { Config } from '../config/types.js'
import type { Environment } from '../environment.js'
import type { Change } from '../handle.js'
import { sealReceipt, type Receipt } from '../model/receipt.js'
import { buildReceipt } from './build.js'
import { createQueue, type Waiting } from './queue.js'

export interface Outbox {
  /** Queues the receipt of a change and starts delivery. Returns at once. */
  add(change: Change): void
  /** Tries what waits, now. Returns at once. */
  flush(): void
  destroy(): void
}

/** Kept at most; beyond it the oldest goes, and that is said. */
const MOST = 50
/** Waits between tries, in ms: doubled each time, with jitter. */
const FIRST_RETRY = 2_000
const LONGEST_RETRY = 300_000

/** @param made hears of each receipt as it is made */
export function createOutbox(environment: Environment, config: Config, made: (receipt: Receipt) => void): Outbox {
  const { warn } = environment
  const window = environment.window!
  const queue = createQueue(window, `${config.storage.name}_receipts`)
  const hashOf = (text: string): Promise<string | undefined> => digest(window, text)
  const endpoint = config.receipts.endpoint!
  let busy = false
  let failures = 0
  let ended = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const replace = (id: string, by: Waiting[]): void => {
    const kept = queue.load()
    queue.save({ ...kept, queue: kept.queue.flatMap((it) => (it.id === id ? by : [it])) })
  }

  /** Makes and hashes the receipt of a change, once: a retry sends the same bytes. */
  async function receiptOf({ id, change, receipt }: Waiting): Promise<Receipt | undefined> {
    if (receipt ?? !change?.decision) return receipt
    let fresh
    try {
      fresh = buildReceipt(change, config, id, window.location.origin)
    } catch (cause) {
      return void warn('receipt-failed', cause)
    }
    const { last } = queue.load()
    const hash = change.how.texts && (await hashOf(change.how.texts))
    const full = await sealReceipt({
      ...fresh,
      policy: { ...fresh.policy, ...(hash && { hash }) },
      ...(last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && { prev: last.hash }),
    }, hashOf)
    replace(id, [{ id, receipt: full }])
    const { integrity, recordId, seq } = full
    if (integrity?.alg === 'sha-256') queue.save({ ...queue.load(), last: { recordId, seq, hash: integrity.hash } })
    made(full)
    return full
  }

  async function deliver(): Promise<void> {
    const waiting = queue.load().queue
    if (waiting.length > MOST) {
      warn('receipts-dropped', endpoint, waiting.length - MOST)
      queue.save({ ...queue.load(), queue: waiting.slice(-MOST) })
    }
    for (let item; (item = queue.load().queue[0]);) {
      const receipt = await receiptOf(item)
      const status = receipt ? await postJson(window, endpoint, JSON.stringify(receipt)) : 200
      // 409 is a collector's word for "I have this one".
      const taken = (status >= 200 && status < 300) || status === 409
      if (!taken) {
        if (status < 400 || status >= 500 || status === 408 || status === 429) return retry()
        warn('receipt-refused', endpoint, status, item.id)
      }
      failures = 0
      replace(item.id, [])
    }
  }

  function retry(): void {
    if (ended) return
    const wait = Math.min(FIRST_RETRY * 2 ** failures++, LONGEST_RETRY)
    timer = setTimeout(flush, wait * (0.5 + Math.random() / 2))
  }

  function flush(): void {
    if (ended || busy || !queue.load().queue.length) return
    busy = true
    clearTimeout(timer)
    timer = undefined
    deliver().catch(retry).finally(() => {
      busy = false
      // A change may have come in after the loop had looked for the last time.
      if (!timer) flush()
    })
  }

  // Only what no request is carrying: keepalive requests outlive the page by themselves.
  const leave = (): void => {
    if (!busy) for (const { receipt } of queue.load().queue) if (receipt) beaconJson(window, endpoint, JSON.stringify(receipt))
  }
  window.addEventListener('online', flush)
  window.addEventListener('pagehide', leave)

  return {
    add({ decision, previousDecision, policy, grants, how }) {
      const kept = queue.load()
      queue.save({ ...kept, queue: [...kept.queue, { id: (environment.uuid ?? createUuid)(), change: { decision, previousDecision, policy, grants, how } }] })
      // At once, though the press is not painted yet: it may lead to another page.
      flush()
    },
    flush,
    destroy() {
      ended = true
      clearTimeout(timer)
      window.removeEventListener('online', flush)
      window.removeEventListener('pagehide', leave)
    },
  }
}
