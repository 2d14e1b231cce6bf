/** A store for tests and for trying the handler where there is no disk. NOT durable: what it holds dies with the process. */
import type { Entry, Position, Store } from './store.js'

/** Not durable: a restart loses every receipt. For anything that must prove something use `createSqliteStore`. */
export function createMemoryStore(): Store {
  const kept = new Map<string, Entry & Position>()
  let closed = false
  const open = async (): Promise<void> => {
    if (closed) throw new Error('The store is closed.')
  }
  const byPosition = (a: Position, b: Position): number => a.receivedAt - b.receivedAt || a.row - b.row
  const entryOf = ({ receipt, receivedAt, hash }: Entry): Entry => ({ receipt, receivedAt, hash })

  return {
    async insert(entry) {
      await open()
      const old = kept.get(entry.receipt.receiptId)
      if (old) return { outcome: old.hash === entry.hash ? 'repeated' : 'conflict', receivedAt: old.receivedAt }
      kept.set(entry.receipt.receiptId, { ...entry, row: kept.size + 1 })
      return { outcome: 'stored', receivedAt: entry.receivedAt }
    },
    async get(receiptId) {
      await open()
      const it = kept.get(receiptId)
      return it && entryOf(it)
    },
    async list({ recordId, from = 0, to = Infinity, after, limit }) {
      await open()
      const found = [...kept.values()]
        .filter((it) => it.receivedAt >= from && it.receivedAt < to && (!after || byPosition(it, after) > 0))
        .filter((it) => recordId === undefined || it.receipt.recordId === recordId)
        .sort(byPosition)
      const page = found.slice(0, limit)
      return { entries: page.map(entryOf), next: found.length > limit ? page.at(-1) : undefined }
    },
    healthy: open,
    async close() {
      closed = true
    },
  }
}
