/** What the collector asks of a database: the whole of it, so that another one is an afternoon's work. */
import type { Receipt } from '../model/receipt.js'

/** A receipt as it came. */
export interface Entry {
  receipt: Receipt
  /** The collector's clock, in ms since 1970 UTC. */
  receivedAt: number
  /** Computed by the collector over the receipt without `integrity`, also where the page could not. */
  hash: string
}

/** A row's place in the file and its seal (`seal.ts`). */
export interface Sealed {
  /** 1, 2, 3 and so on, in the order of arrival. */
  number: number
  seal: string
  /** The seal of the row before: empty for the first, `null` where that row is not there. */
  before: string | null
}

/** An entry as it is read. */
export interface Kept extends Entry {
  /** Absent in a store that seals nothing. */
  sealed?: Sealed | undefined
}

/**
 * `stored`: new, and durable when the promise resolves. `repeated`: this id with this hash is there already.
 * `conflict`: this id is there with another hash, and stays as it was. `receivedAt` is that of the entry kept.
 */
export interface Inserted {
  outcome: 'stored' | 'repeated' | 'conflict'
  receivedAt: number
}

/** A place between two entries, in the order of `list`. */
export interface Position {
  receivedAt: number
  row: number
}

export interface Query {
  recordId?: string | undefined
  /** Received at or after, in ms. */
  from?: number | undefined
  /** Received before, in ms. */
  to?: number | undefined
  /** Only what comes after this place. */
  after?: Position | undefined
  limit: number
}

export interface Page {
  entries: Kept[]
  /** Where the next page begins; absent on the last. */
  next?: Position | undefined
}

/** Insert-only. Every method rejects when the database cannot do it; nothing is half done. */
export interface Store {
  /** Resolves only when the entry is as durable as the store ever makes it. */
  insert(entry: Entry): Promise<Inserted>
  get(receiptId: string): Promise<Kept | undefined>
  /** Ordered by `receivedAt`, then by arrival. */
  list(query: Query): Promise<Page>
  /** Rejects when an insert could not succeed now. Anybody may ask, so it must cost little however often it is asked. */
  healthy(): Promise<void>
  /** Finishes what was begun; afterwards every method rejects. */
  close(): Promise<void>
}

/** Every page of a query, entry by entry. */
export async function* listAll(store: Store, query: Omit<Query, 'limit'>): AsyncGenerator<Kept> {
  let after = query.after
  do {
    const page = await store.list({ ...query, after, limit: 500 })
    yield* page.entries
    after = page.next
  } while (after)
}
