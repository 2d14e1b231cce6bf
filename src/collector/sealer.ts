/** Appends rows to the database, each with its number and its seal. Must run within one transaction. */
import { sealText, type Head, type Sealable } from './seal.js'
import { sha256Now } from './sha256Now.js'
import type { Database } from './sqliteDatabase.js'

/** A receipt on its way into the file. */
export interface NewRow extends Omit<Sealable, 'number'> {
  /** The receipt as JSON. */
  body: string
}

interface Sealer {
  add(row: NewRow): void
  /** Notes the last seal. */
  end(): void
  count(): number
}

/**
 * Where the chain goes on: at the last row that was sealed, also where that row was taken away since, so that its number is missed;
 * or at a row that somebody else put behind it, whose seal will be found wrong.
 */
function headOf(db: Database): Head {
  const it = db.prepare(`
    select row as number, seal from (select row, seal from head union all select * from (select row, seal from receipts order by row desc limit 1))
    order by row desc limit 1`).get() as Head | undefined
  return it ? { number: it.number, seal: it.seal } : { number: 0, seal: '' }
}

export function sealer(db: Database): Sealer {
  const insert = db.prepare('insert into receipts (row, received_at, hash, seal, body) values (?, ?, ?, ?, ?)')
  let head: Head | undefined
  let count = 0
  return {
    add(it) {
      head ??= headOf(db)
      const number = head.number + 1
      const seal = sha256Now(sealText(head.seal, { ...it, number }))
      // The trigger that keeps rows from being replaced does nothing, silently, where a row is taken.
      if (insert.run(number, it.receivedAt, it.hash, seal, it.body).changes !== 1) throw new Error(`row ${number} could not be added`)
      head = { number, seal }
      count++
    },
    end() {
      if (head) db.prepare('insert or replace into head values (1, ?, ?)').run(head.number, head.seal)
    },
    count: () => count,
  }
}
