/** The changes whose receipts are not yet acknowledged, kept until they are: in localStorage, or in memory where that is refused. */
import { attempt } from '../browser/attempt.js'
import type { Change } from '../handle.js'
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
}

export interface Queue {
  /** Reads anew each time: another tab works on the same queue. */
  load(): Kept
  save(kept: Kept): void
}

/** @param key where it is kept; nothing is written before the first `save` */
export function createQueue(window: Window, key: string): Queue {
  let memory: Kept = { queue: [] }
  // What could not be written is newer than what can be read.
  let written = true
  return {
    load: () => (written && attempt(() => {
      const kept = JSON.parse(window.localStorage.getItem(key)!) as Kept | null
      return kept?.queue.every((it) => typeof it.id === 'string') ? kept : undefined
    })) || memory,
    save(kept) {
      memory = kept
      written = attempt(() => {
        window.localStorage.setItem(key, JSON.stringify(kept))
        return true
      }) ?? false
    },
  }
}
