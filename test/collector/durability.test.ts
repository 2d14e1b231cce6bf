// @vitest-environment node
import Database from 'libsql'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Receipt } from '../../src/collector/index.js'
import { buildCommand, run, startCollector, temporaryFolder } from './child.js'
import { draftReceipt, listOf, makeReceipt, SITE, TOKEN } from './support.js'

let command: Awaited<ReturnType<typeof buildCommand>>
let folder = ''
beforeAll(async () => {
  command = await buildCommand()
  folder = await temporaryFolder()
})
afterAll(async () => {
  await command.remove()
  await rm(folder, { recursive: true })
})

const send = (url: string, receipt: Receipt): Promise<Response> =>
  fetch(`${url}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: JSON.stringify(receipt) })

async function storedIds(url: string): Promise<string[]> {
  const ids = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const response: Response = await fetch(`${url}/receipts?limit=1000${cursor && `&cursor=${cursor}`}`, { headers: { authorization: `Bearer ${TOKEN}` } })
    const page = await listOf(response)
    ids.push(...page.receipts.map((it) => it.receipt.receiptId))
    cursor = page.next
  }
  return ids
}

const isWhole = (file: string): unknown => {
  const db = new Database(file)
  const result = db.prepare('pragma integrity_check').get() as { integrity_check: string }
  db.close()
  return result.integrity_check
}

it('keeps what was acknowledged when the process is killed while it writes, round after round', async () => {
  const data = join(folder, 'killed.db')
  const acknowledged = new Set<string>()
  const unanswered: Receipt[] = []
  for (let round = 1; round <= 4; round++) {
    const collector = await startCollector(command.file, data, SITE, TOKEN)
    const goal = acknowledged.size + 40 * round
    await Promise.all(Array.from({ length: 12 }, async () => {
      for (;;) {
        const receipt = await makeReceipt()
        const sending = send(collector.url, receipt)
        // With this one under way, and most of the other eleven.
        if (acknowledged.size >= goal && !collector.child.killed) collector.child.kill('SIGKILL')
        try {
          if ((await sending).status === 201) acknowledged.add(receipt.receiptId)
        } catch {
          unanswered.push(receipt)
          return
        }
      }
    }))
    expect((await collector.ended).signal).toBe('SIGKILL')
  }

  const dead = await run(command.file, ['verify', '--data', data]).ended
  expect(dead.code).toBe(0)
  expect(Number(/receipts: (\d+), errors: 0/.exec(dead.out)![1])).toBeGreaterThanOrEqual(acknowledged.size)
  const again = await startCollector(command.file, data, SITE, TOKEN)
  const stored = await storedIds(again.url)
  expect(acknowledged.size).toBeGreaterThanOrEqual(400)
  expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([])
  // What got no answer is sent again under its id, as the page does, and is there once.
  expect(unanswered.length).toBeGreaterThan(4)
  for (const receipt of unanswered) expect((await send(again.url, receipt)).status).toBe(stored.includes(receipt.receiptId) ? 200 : 201)
  const all = await storedIds(again.url)
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBe(new Set([...stored, ...unanswered.map((it) => it.receiptId)]).size)

  again.child.kill('SIGTERM')
  expect(await again.ended).toMatchObject({ code: 0, signal: null })
  expect(isWhole(data)).toBe('ok')
  expect(await run(command.file, ['verify', '--data', data]).ended).toMatchObject({ code: 0, out: expect.stringContaining(`receipts: ${all.length}, errors: 0`) as string })
}, 90_000)

it('says that a disk is full, acknowledges nothing that it could not keep, and keeps what it acknowledged', async () => {
  const data = join(folder, 'full.db')
  // No file may become larger than 200 KB: what a full disk does to a file that grows, for whoever runs this.
  const collector = await startCollector(command.file, data, SITE, TOKEN, 400)
  const acknowledged: string[] = []
  let refused: Response | undefined
  let last: Receipt | undefined
  while (!refused) {
    last = await makeReceipt()
    const answer = await send(collector.url, last)
    if (answer.status === 201) acknowledged.push(last.receiptId)
    else refused = answer
  }
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([503, true])
  expect((await fetch(`${collector.url}/health`)).status).toBe(503)
  expect((await fetch(`${collector.url}/live`)).status).toBe(200)
  for (let i = 0; i < 20; i++) await send(collector.url, last!)
  expect((await storedIds(collector.url)).sort()).toEqual([...acknowledged].sort())
  collector.child.kill('SIGTERM')
  const { err } = await collector.ended
  const lines = err.trim().split('\n').map((it) => JSON.parse(it) as Record<string, unknown>)
  expect(lines.length).toBeLessThan(6)
  expect(lines[0]).toEqual({ time: expect.stringMatching(/Z$/) as string, level: 'error', message: 'assent collector: the receipt store failed', cause: expect.any(String) as string, count: 1 })
  expect(lines.reduce((sum, it) => sum + (it['count'] as number), 0)).toBe(22)
  // With room again, all goes on where it was.
  const again = await startCollector(command.file, data, SITE, TOKEN)
  expect((await send(again.url, last!)).status).toBe(201)
  expect((await fetch(`${again.url}/health`)).status).toBe(200)
  again.child.kill('SIGTERM')
  await again.ended
  expect(isWhole(data)).toBe('ok')
  expect(await run(command.file, ['verify', '--data', data]).ended).toMatchObject({ code: 0, out: expect.stringContaining(`receipts: ${acknowledged.length + 1}, errors: 0`) as string })
})

it('finds by writing that a disk is full, where nobody posts', async () => {
  const probe = await buildCommand(undefined, 'test/collector/probe.ts')
  const [free, full] = await Promise.all([undefined, 300].map((largest) => run(probe.file, [join(folder, `probe${largest}.db`)], {}, undefined, largest).ended))
  expect([free!.out, free!.err]).toEqual(['healthy\nclosed', ''])
  expect(full!.out).toMatch(/^not healthy: .+\nclosed$/)
  await probe.remove()
})

it('is one store for two processes on one new file', async () => {
  const data = join(folder, 'shared.db')
  const collectors = await Promise.all([1, 2].map(() => startCollector(command.file, data, SITE, TOKEN)))
  const receipts = await Promise.all(Array.from({ length: 100 }, () => makeReceipt()))
  const statuses = await Promise.all(receipts.flatMap((receipt) => collectors.map(async ({ url }) => (await send(url, receipt)).status)))
  expect(statuses.filter((it) => it === 201)).toHaveLength(100)
  expect(statuses.filter((it) => it === 200)).toHaveLength(100)
  for (const { url } of collectors) expect((await storedIds(url)).sort()).toEqual(receipts.map((it) => it.receiptId).sort())
  // One of the two dies, and the other goes on.
  collectors[0]!.child.kill('SIGKILL')
  await collectors[0]!.ended
  expect((await run(command.file, ['verify', '--data', data]).ended).out).toContain('receipts: 100, errors: 0')
  expect((await send(collectors[1]!.url, await makeReceipt())).status).toBe(201)
  collectors[1]!.child.kill('SIGINT')
  expect((await collectors[1]!.ended).code).toBe(0)
  expect((await run(command.file, ['verify', '--data', data]).ended).out).toContain('receipts: 101, errors: 0')
  expect(isWhole(data)).toBe('ok')
})

it('writes nothing of the visitor to its output, and neither address nor user agent to the file', async () => {
  const data = join(folder, 'private.db')
  const collector = await startCollector(command.file, data, SITE, TOKEN)
  const receipt = await makeReceipt()
  const headers = { 'content-type': 'application/json', origin: SITE, 'x-forwarded-for': '203.0.113.77', 'user-agent': 'Secret-Agent/007', cookie: 'who=me-myself' }
  expect((await fetch(`${collector.url}/receipts`, { method: 'POST', headers, body: JSON.stringify(receipt) })).status).toBe(201)
  expect((await fetch(`${collector.url}/receipts`, { method: 'POST', headers, body: JSON.stringify({ ...draftReceipt(), ip: '203.0.113.77' }) })).status).toBe(400)
  collector.child.kill('SIGTERM')
  const { out, err } = await collector.ended
  const db = new Database(data)
  const rows = JSON.stringify(db.prepare('select * from receipts').all())
  db.close()
  expect(rows).toContain(receipt.receiptId)
  expect(rows + out + err).not.toMatch(/203\.0\.113|Secret-Agent|me-myself|127\.0\.0\.1:\d+.*127\.0\.0\.1/)
  expect(err).toBe('')
})
