// @vitest-environment node
import fc from 'fast-check'
import Database from 'libsql'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBatch } from '../../src/collector/batch.js'
import { createMemoryStore, createSqliteStore, type Entry, type Position, type Store } from '../../src/collector/index.js'
import { openDatabase } from '../../src/collector/sqliteDriver.js'
import { listAll } from '../../src/collector/store.js'
import { temporaryFolder } from './child.js'
import { listOf, makeReceipt, makeRecord, NOW, setup } from './support.js'

const driver = createRequire(import.meta.url).resolve('libsql')
let folder = ''
let file = ''
let stores: Store[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  file = join(folder, 'receipts.db')
})
afterEach(async () => {
  await Promise.all(stores.map((it) => it.close()))
  stores = []
  await rm(folder, { recursive: true })
})
const kept = (store: Store): Store => {
  stores.push(store)
  return store
}
const sqlite = async (): Promise<Store> => kept(await createSqliteStore({ file }))
/** What was put in, without what the store adds. */
const bare = ({ receipt, receivedAt, hash }: Entry): Entry => ({ receipt, receivedAt, hash })
const entry = async (receivedAt = NOW): Promise<Entry> => {
  const receipt = await makeReceipt()
  return { receipt, receivedAt, hash: (receipt.integrity as { hash: string }).hash }
}
const all = async (store: Store): Promise<Entry[]> => {
  const found = []
  for await (const it of listAll(store, {})) found.push(bare(it))
  return found
}

describe.each([['embedded', sqlite], ['in memory', async () => kept(createMemoryStore())]])('the store %s', (_, create) => {
  it('gives back what was put in', async () => {
    const store = await create()
    const one = await entry()
    expect(await store.insert(one)).toEqual({ outcome: 'stored', receivedAt: NOW })
    expect(await store.get(one.receipt.receiptId)).toMatchObject(one)
    expect(await store.get('other')).toBeUndefined()
  })

  it('keeps the first of two with one id', async () => {
    const store = await create()
    const one = await entry()
    await store.insert(one)
    expect(await store.insert({ ...one, receivedAt: NOW + 5 })).toEqual({ outcome: 'repeated', receivedAt: NOW })
    expect(await store.insert({ ...one, hash: 'other', receivedAt: NOW + 5 })).toEqual({ outcome: 'conflict', receivedAt: NOW })
    expect(await all(store)).toEqual([one])
  })

  it('stores one row for a hundred posts of one receipt at once, and one of them is the first', async () => {
    const { post, read } = setup({ store: await create() })
    const receipt = await makeReceipt()
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await post(receipt)).status))
    expect(statuses.filter((it) => it === 201)).toHaveLength(1)
    expect(statuses.filter((it) => it === 200)).toHaveLength(99)
    expect((await listOf(await read('/receipts'))).receipts).toHaveLength(1)
  })

  it('lets one of many different receipts with one id win, whole', async () => {
    const { post, read } = setup({ store: await create() })
    const first = await makeReceipt()
    const rivals = await Promise.all(Array.from({ length: 20 }, (_, i) => makeReceipt({ ...first, policy: { id: 'main', version: String(i), url: '/' } })))
    const statuses = await Promise.all(rivals.map(async (it) => (await post(it)).status))
    expect(statuses.filter((it) => it === 201)).toHaveLength(1)
    expect(statuses.filter((it) => it === 409)).toHaveLength(19)
    expect((await listOf(await read('/receipts'))).receipts[0]?.receipt).toEqual(rivals[statuses.indexOf(201)])
  })

  it('pages by time of arrival and then by order of insertion, whatever the size of the pages', async () => {
    const one = await entry()
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (times, limit) => {
      const store = await create()
      const entries = times.map((time, i) => ({ ...one, receivedAt: NOW + time, receipt: { ...one.receipt, receiptId: String(i) } }))
      for (const it of entries) await store.insert(it)
      const found = []
      let after: Position | undefined
      do {
        const page = await store.list({ limit, after })
        expect(page.entries.length).toBeLessThanOrEqual(limit)
        found.push(...page.entries.map(bare))
        after = page.next
      } while (after)
      expect(found).toEqual([...entries].sort((a, b) => a.receivedAt - b.receivedAt))
      expect((await store.list({ from: NOW + 2, to: NOW + 4, limit: 20 })).entries.map(bare)).toEqual(found.filter((it) => it.receivedAt >= NOW + 2 && it.receivedAt < NOW + 4))
      await store.close()
      await Promise.all(['', '-wal', '-shm'].map((it) => rm(file + it, { force: true })))
    }), { numRuns: 20 })
  })

  it('does nothing any more once it is closed', async () => {
    const store = await create()
    await store.close()
    await store.close()
    await expect(store.insert(await entry())).rejects.toThrow('closed')
    await expect(store.get('x')).rejects.toThrow('closed')
    await expect(store.healthy()).rejects.toThrow('closed')
  })
})

describe('the embedded store', () => {
  it('finishes what was begun before it closes', async () => {
    const store = await sqlite()
    const entries = await Promise.all(Array.from({ length: 30 }, () => entry()))
    const inserts = entries.map((it) => store.insert(it))
    // An insert is under way once the store has looked whether it is open.
    await Promise.resolve()
    await store.close()
    expect((await Promise.all(inserts)).every((it) => it.outcome === 'stored')).toBe(true)
    expect(await all(await sqlite())).toHaveLength(30)
  })

  it('writes what comes at once in one transaction', async () => {
    const store = await sqlite()
    const probe = new Database(file)
    const frames = (mode: string): number => (probe.prepare(`pragma wal_checkpoint(${mode})`).get() as { log: number }).log
    const entries = await Promise.all(Array.from({ length: 50 }, () => entry()))
    frames('truncate')
    await Promise.all(entries.map((it) => store.insert(it)))
    // Each commit writes every page it touched, at least one of the table and one of each index.
    expect(frames('passive')).toBeLessThan(50)
    frames('truncate')
    for (const it of await Promise.all(Array.from({ length: 50 }, () => entry()))) await store.insert(it)
    expect(frames('passive')).toBeGreaterThan(150)
    probe.close()
  })

  it('changes and deletes nothing, whoever asks', async () => {
    const store = await sqlite()
    const one = await entry()
    await store.insert(one)
    const db = new Database(file)
    expect(() => db.exec("update receipts set hash = 'x'")).toThrow('insert-only')
    expect(() => db.exec('delete from receipts')).toThrow('insert-only')
    const body = JSON.stringify({ ...one.receipt, seq: 9 })
    db.prepare("insert or replace into receipts (received_at, hash, seal, body) values (0, ?, 'x', ?)").run('x', body)
    db.prepare("insert or replace into receipts (row, received_at, hash, seal, body) values (1, 0, ?, 'x', ?)").run('x', JSON.stringify(await makeReceipt()))
    db.close()
    expect(await all(store)).toEqual([one])
  })

  it('cannot hold a row whose id is not that of its receipt', async () => {
    await sqlite()
    const db = new Database(file)
    const add = (body: string) => () => db.prepare("insert into receipts (received_at, hash, seal, body) values (0, ?, 'x', ?)").run('x', body)
    expect(add('{}')).toThrow('NOT NULL')
    expect(add('no json')).toThrow('JSON')
    db.close()
  })

  it('opened twice is one store', async () => {
    const [one, two] = await Promise.all([sqlite(), sqlite()])
    const same = await entry()
    const outcomes = await Promise.all([one.insert(same), two.insert(same)])
    expect(outcomes.map((it) => it.outcome).sort()).toEqual(['repeated', 'stored'])
    expect(await two.get(same.receipt.receiptId)).toMatchObject(same)
  })

  it('waits while another process makes the same file, as long as it was told to', async () => {
    const other = new Database(file)
    other.exec('begin immediate')
    const begin = performance.now()
    await expect(createSqliteStore({ file, busyTimeout: 60 })).rejects.toThrow('locked')
    expect(performance.now() - begin).toBeGreaterThan(60)
    other.exec('rollback')
    other.close()
    await (await sqlite()).healthy()
  })

  it('has every commit on the disk before it is acknowledged', async () => {
    const { db } = await openDatabase(file, 1000, driver)
    expect(db.prepare('pragma synchronous').get()).toMatchObject({ synchronous: 2 })
    expect(db.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    db.close()
  })

  it('says so, and stores nothing, when another process does not let go of the file', async () => {
    const store = kept(await createSqliteStore({ file, busyTimeout: 50, probeInterval: 0 }))
    const other = new Database(file)
    other.exec('begin immediate')
    const one = await entry()
    await expect(store.insert(one)).rejects.toThrow('locked')
    await expect(store.healthy()).rejects.toThrow('locked')
    other.exec('rollback')
    other.close()
    await store.healthy()
    expect((await store.insert(one)).outcome).toBe('stored')
  })

  it.each([
    ['of a newer version', 'create table receipts (x); pragma user_version = 3', /newer version of assent/],
    ['of something else', 'create table customers (x)', /database of something else/],
    ['of something else with a version', 'create table customers (x); pragma user_version = 1', /database of something else/],
  ])('does not touch a database %s', async (_, sql, message) => {
    const db = new Database(file)
    db.exec(sql)
    db.close()
    await expect(createSqliteStore({ file })).rejects.toThrow(message)
  })

  it('names the file that cannot be opened', async () => {
    const absent = join(folder, 'no', 'such', 'receipts.db')
    await expect(createSqliteStore({ file: absent })).rejects.toThrow(`Cannot use the receipt database ${absent}`)
  })

  it('keeps a record together', async () => {
    const store = await sqlite()
    const record = await makeRecord(3)
    for (const receipt of record) await store.insert({ receipt, receivedAt: NOW, hash: 'x' })
    await store.insert(await entry())
    const page = await store.list({ recordId: record[0]!.recordId, limit: 10 })
    expect(page.entries.map((it) => it.receipt)).toEqual(record)
  })
})

describe('a batch', () => {
  it('takes what comes while one is written into the next, and no more than may wait', async () => {
    let finish = (): void => undefined
    const written: number[][] = []
    const batch = createBatch((items: number[]) => new Promise<number[]>((resolve) => {
      written.push(items)
      finish = () => resolve(items)
    }), { queue: 2 })
    const first = batch.add(1)
    while (!written.length) await new Promise((done) => setImmediate(done))
    const waiting = [batch.add(2), batch.add(3)]
    await expect(batch.add(4)).rejects.toThrow('2 receipts wait')
    finish()
    await first
    while (written.length < 2) await new Promise((done) => setImmediate(done))
    finish()
    expect(await Promise.all(waiting)).toEqual([2, 3])
    expect(written).toEqual([[1], [2, 3]])
  })

  it('rejects all of a transaction that failed, and goes on', async () => {
    let fail = true
    const batch = createBatch(async (items: number[]) => {
      if (fail) throw new Error('full')
      return items.map((it) => it * 2)
    })
    const results = await Promise.allSettled([batch.add(1), batch.add(2)])
    expect(results.map((it) => it.status)).toEqual(['rejected', 'rejected'])
    fail = false
    expect(await batch.add(3)).toBe(6)
  })

  it('writes no more than its limit at once', async () => {
    const sizes: number[] = []
    const batch = createBatch(async (items: number[]) => {
      sizes.push(items.length)
      return items
    }, { most: 3 })
    expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map((it) => batch.add(it)))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(sizes).toEqual([3, 3, 1])
  })
})
