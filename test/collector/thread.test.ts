// @vitest-environment node
/** The database in its thread: a lock, a full disk or a file that was taken away stop what needs it, are told, and stop nothing else. */
import Database from 'libsql'
import { copyFile, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSqliteStore, type SqliteOptions, type Store } from '../../src/collector/index.js'
import { createReadiness } from '../../src/collector/readiness.js'
import { startClient } from '../../src/collector/sqliteClient.js'
import { findDriver } from '../../src/collector/sqliteDriver.js'
import { temporaryFolder } from './child.js'
import { listOf, makeReceipt, setup } from './support.js'

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
const open = async (options: Partial<SqliteOptions> = {}): Promise<Store> => {
  const store = await createSqliteStore({ file, ...options })
  stores.push(store)
  return store
}
describe('a lock that another process holds', () => {
  it('stops no request that needs none, nor reading', async () => {
    const { post, get, read } = setup({ store: await open({ busyTimeout: 20_000 }) })
    const first = await makeReceipt()
    await post(first)
    const other = new Database(file)
    other.exec('begin immediate')
    let stored = false
    const waiting = makeReceipt().then(post).then((it) => {
      stored = true
      return it.status
    })
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    // All of these come and go while the post waits.
    for (let i = 0; i < 20; i++) {
      expect((await get('/live')).status).toBe(200)
      expect((await get('/region', { 'cf-ipcountry': 'DE' })).status).toBe(200)
      expect((await post('{}')).status).toBe(400)
      expect((await listOf(await read('/receipts'))).receipts).toHaveLength(1)
      expect((await read(`/receipts/${first.receiptId}`)).status).toBe(200)
    }
    clearInterval(ticking)
    expect(stored).toBe(false)
    expect(turns).toBeGreaterThan(0)
    other.exec('commit')
    other.close()
    expect(await waiting).toBe(201)
  })

  it('is told as what it is once it lasts, and whoever waits in the queue is told at once when that is full', async () => {
    const { post } = setup({ store: await open({ busyTimeout: 400 }) })
    const other = new Database(file)
    other.exec('begin immediate')
    const one = await makeReceipt()
    const more = Array.from({ length: 1_600 }, (_, i) => ({ ...one, receiptId: `${one.receiptId.slice(0, -6)}${i.toString(16).padStart(6, '0')}`, integrity: { alg: 'none' as const } }))
    const answers = await Promise.all(more.map((it) => post(it)))
    expect(new Set(answers.map((it) => it.status))).toEqual(new Set([503]))
    expect(answers.every((it) => Number(it.headers.get('retry-after')) > 0)).toBe(true)
    other.exec('rollback')
    other.close()
    expect((await post(one)).status).toBe(201)
  })
})

describe('a file that is not the file any more', () => {
  const beside = ['', '-wal', '-shm']
  const everything = async (change: (path: string) => Promise<unknown>): Promise<void> => {
    for (const end of beside) await change(file + end)
  }
  it.each<[string, () => Promise<unknown>]>([
    ['deleted', () => rm(file)],
    ['deleted with all that belongs to it', () => everything((it) => rm(it))],
    ['moved', () => rename(file, join(folder, 'moved.db'))],
    ['replaced by a copy of itself', async () => {
      await copyFile(file, join(folder, 'copy.db'))
      await rename(join(folder, 'copy.db'), file)
    }],
    ['replaced by nothing', async () => {
      await rm(file)
      await writeFile(file, '')
    }],
    ['cut short in its place', () => truncate(file, 0)],
    ['without its log', () => rm(`${file}-wal`)],
    ['without the index of its log', () => rm(`${file}-shm`)],
    ['a folder that was moved', async () => {
      const [from, to] = [folder, `${folder}-moved`]
      await rename(from, to)
      folder = to
    }],
  ])('%s: nothing is acknowledged, and that is told', async (_, change) => {
    const { post, get, logged } = setup({ store: await open() })
    expect((await post(await makeReceipt())).status).toBe(201)
    expect((await get('/health')).status).toBe(200)
    // What was written is in the file, so that its size says something.
    const db = new Database(file)
    db.prepare('pragma wal_checkpoint(passive)').get()
    db.close()
    expect((await get('/health')).status).toBe(200)
    await change()
    const refused = await post(await makeReceipt())
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true])
    expect((await get('/health')).status).toBe(503)
    expect((await get('/live')).status).toBe(200)
    expect(logged[0]).toMatch(/deleted, moved, replaced or cut short[\s\S]*do not stop process \d+/)
    expect(new Set(logged).size).toBe(1)
  })

  it('is taken again when the same is back', async () => {
    const { post, get } = setup({ store: await open() })
    await post(await makeReceipt())
    const away = join(folder, 'away.db')
    await rename(file, away)
    expect((await post(await makeReceipt())).status).toBe(503)
    await rename(away, file)
    expect((await post(await makeReceipt())).status).toBe(201)
    expect((await get('/health')).status).toBe(200)
  })

  it('was replaced: the log of what is there now is left alone when the collector stops', async () => {
    const first = await createSqliteStore({ file })
    await setup({ store: first }).post(await makeReceipt())
    for (const end of beside) await rename(file + end, join(folder, `old.db${end}`))
    const second = setup({ store: await open() })
    await second.post(await makeReceipt())
    await first.close()
    expect((await stat(`${file}-wal`)).size).toBeGreaterThan(0)
    expect((await second.post(await makeReceipt())).status).toBe(201)
    expect((await second.get('/health')).status).toBe(200)
  })

  it('is the one a link leads to, until it leads elsewhere', async () => {
    const real = join(folder, 'real.db')
    const link = join(folder, 'link.db')
    await writeFile(real, '')
    await symlink(real, link)
    const { post } = setup({ store: await open({ file: link }) })
    expect((await post(await makeReceipt())).status).toBe(201)
    await rm(link)
    await writeFile(join(folder, 'other.db'), '')
    await symlink(join(folder, 'other.db'), link)
    expect((await post(await makeReceipt())).status).toBe(503)
    expect(await readFile(join(folder, 'other.db'), 'utf8')).toBe('')
  })

  it.each([':memory:', ''])('never was one: %j', async (name) => {
    await expect(createSqliteStore({ file: name })).rejects.toThrow('would be lost')
  })
})

describe('readiness', () => {
  it('writes for real, and once for however many ask, and the file does not grow', async () => {
    const store = await open({ probeInterval: 60_000 })
    const probe = new Database(file)
    const frames = (): number => (probe.prepare('pragma wal_checkpoint(passive)').get() as { log: number }).log
    await Promise.all(Array.from({ length: 200 }, () => store.healthy()))
    const after = frames()
    for (let i = 0; i < 200; i++) await store.healthy()
    expect(frames()).toBe(after)
    probe.close()
    const eager = await open({ probeInterval: 0 })
    await eager.healthy()
    for (let i = 0; i < 300; i++) await eager.healthy()
    await eager.close()
    await store.close()
    expect((await stat(file)).size).toBeLessThan(150_000)
  })

  it('shares what is under way, holds for its interval, and hears of what others wrote', async () => {
    let now = 0
    const written: (() => void)[] = []
    const write = vi.fn(() => new Promise<void>((resolve) => written.push(resolve)))
    const look = vi.fn(async () => undefined)
    const it = createReadiness({ look, write, interval: 1000, now: () => now })
    const first = Promise.all(Array.from({ length: 50 }, () => it.check()))
    await vi.waitFor(() => expect(written).toHaveLength(1))
    written[0]!()
    await first
    await it.check()
    expect(write).toHaveBeenCalledOnce()
    now += 999
    await it.check()
    it.heard(new Error('disk full'))
    await expect(it.check()).rejects.toThrow('disk full')
    now += 500
    it.heard()
    now += 999
    await it.check()
    expect(write).toHaveBeenCalledOnce()
    now += 1
    const again = it.check()
    await vi.waitFor(() => expect(written).toHaveLength(2))
    written[1]!()
    await again
    look.mockRejectedValueOnce(new Error('gone'))
    await expect(it.check()).rejects.toThrow('gone')
  })
})

describe('the thread', () => {
  const options = () => ({ file, busyTimeout: 30_000, driver: findDriver([import.meta.url]) })

  it('is asked nothing more while it owes an answer', async () => {
    const client = await startClient(options(), 2_000)
    const other = new Database(file)
    other.exec('begin immediate')
    await expect(client.probe()).rejects.toThrow('has not answered for 2 seconds')
    await expect(client.get('x')).rejects.toThrow('still owes')
    await expect(client.look()).rejects.toThrow('still owes')
    other.exec('rollback')
    other.close()
    await vi.waitFor(() => client.look(), { timeout: 10_000 })
    await client.probe()
    await client.close()
    await expect(client.look()).rejects.toThrow('ended')
  })

  it('says what is missing where the driver is', async () => {
    await writeFile(join(folder, 'libsql.cjs'), 'throw new Error("no binary")')
    await expect(startClient({ ...options(), driver: join(folder, 'libsql.cjs') }, 1000)).rejects.toThrow('npm install libsql')
    expect(() => findDriver([join(folder, 'x.js')])).toThrow('npm install libsql')
    expect(() => findDriver([undefined])).toThrow('npm install libsql')
  })
})
