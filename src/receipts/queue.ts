/** The changes whose receipts are not yet acknowledged, kept until they are: in localStorage, or in memory where that is refused. */
import type { Change } from '../api.js'
import { attempt } from '../browser/attempt.js'
import { forms, limits } from '../model/limits.js'
import type { Receipt } from '../model/receipt.js'

/** A change waits as it was; delivery makes its receipt, so that the page a choice is made on need not. */
export interface Waiting {
  /** UUID v4 of its receipt. */
  id: string
  change?: Pick<Change, 'decision' | 'previousDecision' | 'policy' | 'grants' | 'how'>
  receipt?: Receipt
}

export interface Kept {
  queue: Waiting[]
  /** The last receipt sealed, which the next one of its record names as `prev`. */
  last?: { recordId: string; seq: number; hash: string } | undefined
  /** How many were given up, of which no receipt has told yet. */
  lost?: number
  /** Nothing is sent before, in ms since 1970 UTC: the endpoint has asked for it. */
  after?: number
}

export interface Queue {
  /** Reads anew each time: another tab works on the same queue. */
  load(): Kept
  save(kept: Kept): void
}

/** Kept at most. */
const MOST_WAITING = 50

const isObject = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null
const isUuid = (it: unknown): it is string => typeof it === 'string' && RegExp(`^${forms.uuid}$`).test(it)
const isCount = (it: unknown, most: number): it is number => Number.isInteger(it) && (it as number) > 0 && (it as number) <= most
const ofRecord = (it: unknown): boolean => isObject(it) && isUuid(it['recordId']) && isCount(it['seq'], limits.seq)

/** One entry, where it is one: anybody on the page can write there, and older versions have. */
function waitingFrom(it: unknown): Waiting[] {
  if (!isObject(it) || !isUuid(it['id'])) return []
  const { id, change, receipt } = it
  if (ofRecord(receipt)) return (receipt as Receipt).receiptId === id ? [{ id, receipt: receipt as Receipt }] : []
  return isObject(change) && ofRecord(change['decision']) ? [{ id, change: change as NonNullable<Waiting['change']> }] : []
}

function lastFrom(it: unknown): Kept['last'] {
  return ofRecord(it) && /^sha256-[\w-]{43}$/.test(String((it as NonNullable<Kept['last']>).hash)) ? it as Kept['last'] : undefined
}

const recordOf = ({ change, receipt }: Waiting): string => (receipt ?? change!.decision!).recordId

/**
 * Gives up the oldest where there are too many, but of each record the latest last: that is the one which holds. What is given up is
 * counted, and no receipt names it as the one before.
 */
function withinLimit(kept: Kept): Kept {
  const { queue, last, lost = 0 } = kept
  if (queue.length <= MOST_WAITING) return kept
  const latest = new Map(queue.map((it, i) => [recordOf(it), i]))
  const holds = (i: number): boolean => latest.get(recordOf(queue[i]!)) === i
  const stay = new Set(queue.map((_, i) => i).sort((a, b) => Number(holds(b)) - Number(holds(a)) || b - a).slice(0, MOST_WAITING))
  const gone = queue.filter((_, i) => !stay.has(i))
  const { last: _, ...rest } = kept
  return {
    ...rest,
    queue: queue.filter((_, i) => stay.has(i)),
    lost: Math.min(limits.lost, gone.reduce((sum, { receipt }) => sum + 1 + (receipt?.lost ?? 0), lost)),
    ...(last && !gone.some(({ receipt }) => receipt?.recordId === last.recordId && receipt.seq === last.seq) && { last }),
  }
}

/** Whatever lies there: what is no entry is left out, the rest is kept. */
function keptFrom(text: string): Kept {
  const { queue, last, lost, after } = Object(JSON.parse(text)) as Record<keyof Kept, unknown>
  const entries = Array.isArray(queue) ? queue.flatMap(waitingFrom) : []
  return withinLimit({
    queue: [...new Map(entries.map((it) => [it.id, it])).values()],
    last: lastFrom(last),
    ...(isCount(lost, limits.lost) && { lost }),
    ...(typeof after === 'number' && { after }),
  })
}

/** @param key where it is kept; nothing is written before the first `save` */
export function createQueue(window: Window, key: string): Queue {
  let memory: Kept = { queue: [] }
  // What could not be written is newer than what can be read.
  let written = true
  return {
    load() {
      const text = written && attempt(() => window.localStorage.getItem(key))
      return (text && attempt(() => keptFrom(text))) || memory
    },
    save(kept) {
      memory = withinLimit(kept)
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(memory))
        return true
      }) ?? false
    },
  }
}
