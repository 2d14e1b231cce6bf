// @vitest-environment node
/** Seals: what is done to the file behind the collector's back is found, and nothing else is accused. */
import Database from 'libsql'
import { chmod, copyFile, readdir, readFile, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSqliteStore, type Receipt, type Store } from '../../src/collector/index.js'
import { sealText } from '../../src/collector/seal.js'
import { hashReceipt } from '../../src/collector/sha256.js'
import { sha256Now } from '../../src/collector/sha256Now.js'
import { openReader } from '../../src/collector/sqliteReader.js'
import { verifyFile, type Verified } from '../../src/collector/verifyFile.js'
import { temporaryFolder } from './child.js'
import { draftReceipt, makeReceipt, makeRecord, NOW } from './support.js'

const driver = createRequire(import.meta.url).resolve('libsql')
let folder = ''
let file = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder, 'receipts.db')
})
afterEach(() => rm(folder, { recursive: true }))

const put = async (store: Store, receipts: readonly Receipt[], from = 0): Promise<void> => {
  for (const [i, receipt] of receipts.entries()) await store.insert({ receipt, receivedAt: NOW + from + i, hash: await hashReceipt(receipt) })
}
/** Eight rows: two records of three, and two of one. */
async function fill(): Promise<void> {
  const store = await createSqliteStore({ file })
  await put(store, [...(await makeRecord(3)), await makeReceipt(), ...(await makeRecord(3)), draftReceipt({ integrity: { alg: 'none' } })])
  await store.close()
}
const FREE = 'drop trigger receipts_keep_update; drop trigger receipts_keep_delete; drop trigger receipts_keep_replace;'
const behind = (sql: string): void => {
  const db = new Database(file)
  db.exec(FREE + sql)
  db.close()
}
async function verified(path = file, recordId?: string): Promise<Verified & { errors: string[]; notes: string[] }> {
  const reader = openReader(path, driver)
  const errors: string[] = []
  const notes: string[] = []
  try {
    const result = await verifyFile(reader.db, { recordId, expected: [], find: ({ level, code, row }) => (level === 'error' ? errors : notes).push(`${code} ${row}`) })
    return { ...result, errors, notes }
  } finally {
    reader.close()
  }
}
const errors = async (): Promise<string[]> => (await verified()).errors

it('is a hash over the seal before, the number, the time of arrival and the hash of the receipt', async () => {
  await fill()
  const db = new Database(file)
  const rows = db.prepare('select row, received_at, hash, seal, body from receipts order by row').all() as { row: number; received_at: number; hash: string; seal: string }[]
  db.close()
  expect(rows.map((it) => it.row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  rows.forEach((it, i) => expect(it.seal).toBe(
    sha256Now(`assent-seal/1\n${rows[i - 1]?.seal ?? ''}\n${i + 1}\n${it.received_at}\n${it.hash}\n${i === 7 ? 'none' : 'sha-256'}`)))
  expect(await verified()).toEqual({ receipts: 8, records: 4, last: { number: 8, seal: rows[7]!.seal }, errors: [], notes: [] })
})

describe('what is found', () => {
  beforeEach(fill)

  it.each([
    ['a choice that was changed', `update receipts set body = replace(body, '"advertising":"denied"', '"advertising":"granted"') where row = 3`, ['changed 3']],
    ['a time of arrival that was dated back', 'update receipts set received_at = received_at - 86400000 where row = 5', ['wrong-seal 5']],
    ['all of them dated back', 'update receipts set received_at = received_at - 1', [1, 2, 3, 4, 5, 6, 7, 8].map((it) => `wrong-seal ${it}`)],
    ['a row that was deleted', 'delete from receipts where row = 4', ['missing-row 5']],
    ['rows that were deleted', 'delete from receipts where row in (2, 3, 6)', ['missing-row 4', 'missing-row 7']],
    ['the first rows deleted', 'delete from receipts where row < 3', ['missing-row 3']],
    ['the last rows deleted', 'delete from receipts where row > 6', ['missing-row 7']],
    ['all rows deleted', 'delete from receipts', ['missing-row 1']],
    ['a gap that was closed', 'delete from receipts where row = 7; update receipts set row = 7 where row = 8', ['wrong-seal 7', 'missing-row 8']],
    ['two rows in each other’s place', 'update receipts set row = 99 where row = 2; update receipts set row = 2 where row = 3; update receipts set row = 3 where row = 99',
      ['wrong-seal 2', 'wrong-seal 3', 'wrong-seal 4']],
    ['two times of arrival in each other’s place', 'update receipts set received_at = case row when 2 then 1795329005002 else 1795329005001 end where row in (2, 3)', ['wrong-seal 2', 'wrong-seal 3']],
    ['a seal that was changed', `update receipts set seal = 'sha256-${'A'.repeat(43)}' where row = 4`, ['wrong-seal 4', 'wrong-seal 5']],
    ['a hash that was changed', `update receipts set hash = 'sha256-${'A'.repeat(43)}' where row = 4`, ['changed 4', 'wrong-seal 4']],
    ['a receipt that says the page could not hash', `update receipts set body = json_set(body, '$.integrity', json('{"alg":"none"}')) where row = 4`, ['wrong-seal 4']],
    ['a key that is there twice', `update receipts set body = replace(body, '"seq":1', '"seq":9,"seq":1') where row = 4`, ['changed 4']],
    ['what is no receipt', `update receipts set body = json_set(body, '$.ip', '127.0.0.1') where row = 4`, ['not-a-receipt 4', 'changed 4']],
    ['a row that somebody wrote', `insert into receipts (row, received_at, hash, seal, body) select 9, received_at, hash, seal, json_set(body, '$.receiptId', 'x') from receipts where row = 8`,
      ['not-a-receipt 9', 'changed 9', 'wrong-seal 9', 'wrong-seal 9']],
    ['what is no JSON at all', `pragma ignore_check_constraints = on; create table other as select * from receipts; drop table receipts; alter table other rename to receipts;
      update receipts set body = 'x' where row = 4`, ['not-a-receipt 4']],
  ])('%s', async (_, sql, found) => {
    behind(sql)
    expect(await errors()).toEqual(found)
  })

  it('a file that breaks off, as far as it can be read', async () => {
    const size = (await stat(file)).size
    const db = new Database(file)
    db.exec(`pragma writable_schema = on; update sqlite_schema set rootpage = ${size} where name = 'receipts'`)
    db.close()
    expect((await verified().catch((cause: Error) => ({ errors: [cause.message] }))).errors.join()).toMatch(/unreadable|malformed|no store/)
  })

  it('of one record, and not what is wrong with others', async () => {
    behind('update receipts set received_at = 0 where row in (2, 5)')
    const db = new Database(file)
    const ids = (db.prepare('select distinct record_id from receipts order by row').all() as { record_id: string }[]).map((it) => it.record_id)
    db.close()
    expect(await verified(file, ids[0])).toMatchObject({ receipts: 3, records: 1, errors: ['wrong-seal 2'] })
    expect(await verified(file, ids[1])).toMatchObject({ receipts: 1, errors: [] })
    expect(await verified(file, ids[2])).toMatchObject({ receipts: 3, errors: ['wrong-seal 5'] })
  })
})

it('rows deleted at the end are missed for ever, also when others have come', async () => {
  await fill()
  behind('delete from receipts where row > 6')
  const store = await createSqliteStore({ file })
  await put(store, await makeRecord(2))
  await store.close()
  expect(await errors()).toEqual(['missing-row 9'])
})

it('two anonymous posts that name a receipt that never was are notes, and so is whatever else a page says of its order', async () => {
  const store = await createSqliteStore({ file })
  const recordId = draftReceipt().recordId
  const junk = `sha256-${'A'.repeat(43)}`
  await put(store, [
    await makeReceipt({ recordId, seq: 1 }), await makeReceipt({ recordId, seq: 2, prev: junk }), await makeReceipt({ recordId, seq: 2, prev: junk }),
    await makeReceipt({ recordId, seq: 1_000_000, prev: junk }), await makeReceipt({ recordId, seq: 4 }),
  ])
  await store.close()
  expect(await verified()).toMatchObject({ receipts: 5, records: 1, errors: [], notes: ['broken-link 2', 'repeated-seq 3', 'broken-link 3', 'missing-seq 5', 'missing-seq 4'] })
})

it('goes on over two processes that write in turns, and after what was sent twice', async () => {
  const stores = await Promise.all([1, 2].map(() => createSqliteStore({ file })))
  const receipts = await Promise.all(Array.from({ length: 60 }, () => makeReceipt()))
  await Promise.all(receipts.flatMap((receipt, i) => stores.map(async (store) => store.insert({ receipt, receivedAt: NOW + i, hash: await hashReceipt(receipt) }))))
  await Promise.all(stores.map((it) => it.close()))
  expect(await verified()).toMatchObject({ receipts: 60, errors: [], last: { number: 60 } })
})

describe('a file of the schema without seals', () => {
  /** As version 1 made it. */
  async function older(receipts: readonly Receipt[]): Promise<void> {
    const db = new Database(file)
    db.exec(await readFile(new URL('schema1.sql', import.meta.url), 'utf8'))
    for (const [i, receipt] of receipts.entries()) {
      db.prepare('insert into receipts (row, received_at, hash, body) values (?, ?, ?, ?)').run(i * 2 + 1, NOW - i, await hashReceipt(receipt), JSON.stringify(receipt))
    }
    db.close()
  }

  it('is numbered and sealed in the order of arrival, and that is said once', async () => {
    const receipts = await makeRecord(5)
    await older(receipts)
    const said: string[] = []
    for (let i = 0; i < 2; i++) {
      const store = await createSqliteStore({ file, log: (it) => said.push(it) })
      expect((await store.list({ limit: 9, recordId: receipts[0]!.recordId })).entries.map((it) => it.sealed?.number)).toEqual([5, 4, 3, 2, 1])
      await store.close()
    }
    expect(said).toEqual([expect.stringContaining('5 receipts are numbered and sealed')])
    expect(await verified()).toMatchObject({ receipts: 5, errors: [], notes: [], last: { number: 5 } })
    behind(`update receipts set received_at = 0 where row = 2`)
    expect(await errors()).toEqual(['wrong-seal 2'])
  })

  it('keeps what was wrong with it before', async () => {
    await older([await makeReceipt(), { ...(await makeReceipt()), seq: 7 }])
    await (await createSqliteStore({ file, log: () => undefined })).close()
    expect(await errors()).toEqual(['changed 2'])
  })

  it('is insert-only afterwards, and sealed by one of two that open it at once', async () => {
    await older(await makeRecord(50))
    const said: string[] = []
    const stores = await Promise.all([1, 2, 3].map(() => createSqliteStore({ file, log: (it) => said.push(it) })))
    await put(stores[1]!, [await makeReceipt()])
    await Promise.all(stores.map((it) => it.close()))
    expect(said).toHaveLength(1)
    expect(await verified()).toMatchObject({ receipts: 51, errors: [] })
    const db = new Database(file)
    expect(() => db.exec('delete from receipts')).toThrow('insert-only')
    expect(() => db.exec('update receipts set received_at = 0')).toThrow('insert-only')
    db.close()
  })
})

describe('reading', () => {
  it('makes and changes nothing: closed, in use, and with the log of a process that died', async () => {
    const before = async (): Promise<unknown> => Promise.all((await readdir(folder)).sort().map(async (it) => [it, (await readFile(join(folder, it))).toString('base64')]))
    const store = await createSqliteStore({ file })
    await put(store, await makeRecord(3))
    // In use: the rows are in the log.
    const files = await before()
    expect(await verified()).toMatchObject({ receipts: 3, errors: [] })
    expect((await readdir(folder)).sort()).toEqual((files as [string][]).map(([it]) => it))
    await symlink(file, join(folder, 'link.db'))
    expect(await verified(join(folder, 'link.db'))).toMatchObject({ receipts: 3, errors: [] })
    await rm(join(folder, 'link.db'))
    // As a copy of what a process that died has left, without the index of its log.
    const other = join(folder, 'copy.db')
    for (const end of ['', '-wal']) await copyFile(file + end, other + end)
    await store.close()
    const copied = await before()
    expect(await verified(other)).toMatchObject({ receipts: 3, errors: [] })
    expect(await before()).toEqual(copied)
    // Closed, and write-protected.
    for (const end of ['-wal', '-shm']) await rm(file + end, { force: true })
    await chmod(file, 0o444)
    const closed = await before()
    expect(await verified()).toMatchObject({ receipts: 3, errors: [] })
    expect(await before()).toEqual(closed)
  })

  it('sees one state, whatever is written meanwhile', async () => {
    const store = await createSqliteStore({ file })
    await put(store, await makeRecord(3))
    const reader = openReader(file, driver)
    await put(store, await makeRecord(3))
    expect(await verifyFile(reader.db, { expected: [], find: (it) => expect(it).toBeUndefined() })).toMatchObject({ receipts: 3 })
    reader.close()
    await store.close()
  })

  it('takes time in proportion to the rows, also where all are of one record', async () => {
    await (await createSqliteStore({ file })).close()
    const one = await makeReceipt()
    const db = new Database(file)
    let before = ''
    const grow = (to: number): void => {
      db.exec('begin')
      const insert = db.prepare('insert into receipts (row, received_at, hash, seal, body) values (?, ?, ?, ?, ?)')
      for (let row = Number((db.prepare('select count(*) n from receipts').get() as { n: number }).n) + 1; row <= to; row++) {
        const { integrity: _, ...receipt } = { ...one, receiptId: `${one.receiptId.slice(0, -6)}${row.toString(16).padStart(6, '0')}`, seq: row }
        const hash = sha256Now(JSON.stringify(sorted(receipt)))
        before = sha256Now(sealText(before, { number: row, receivedAt: NOW, hash, alg: 'absent' }))
        insert.run(row, NOW, hash, before, JSON.stringify(receipt))
      }
      db.prepare('update head set row = ?, seal = ?').run(to, before)
      db.exec('commit')
    }
    const times: number[] = []
    for (const rows of [2_000, 8_000]) {
      grow(rows)
      // Of this process alone, whatever else the machine does.
      const begin = process.cpuUsage()
      const { receipts, errors: wrong } = await verified()
      times.push(process.cpuUsage(begin).user)
      expect([receipts, wrong]).toEqual([rows, []])
    }
    db.close()
    // Four times the rows: sixteen times as long would be what it was.
    expect(times[1]! / times[0]!).toBeLessThan(9)
  }, 90_000)
})

/** Keys in order, as RFC 8785 has them. */
const sorted = (it: unknown): unknown => (typeof it !== 'object' || it === null || Array.isArray(it) ? it
  : Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, sorted(value)])))
