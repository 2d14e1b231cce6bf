// @vitest-environment node
import { build } from 'esbuild'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { serve, type Serving } from '../../src/collector/index.js'
import { makeReceipt, setup, SITE, TOKEN } from './support.js'

let serving: Serving | undefined
afterEach(async () => {
  await serving?.close(0)
  serving = undefined
})
const start = async (options: Partial<Parameters<typeof serve>[0]> = {}): Promise<string> => {
  serving = await serve({ handler: setup().collector, port: 0, ...options })
  return serving.url
}

it('takes a receipt over HTTP and gives it to whoever has the token', async () => {
  const url = await start()
  const receipt = await makeReceipt()
  const posted = await fetch(`${url}/receipts`, { method: 'POST', headers: { 'content-type': 'application/json', origin: SITE }, body: JSON.stringify(receipt) })
  expect(posted.status).toBe(201)
  expect(posted.headers.get('access-control-allow-origin')).toBe(SITE)
  const read = await fetch(`${url}/receipts/${receipt.receiptId}`, { headers: { authorization: `Bearer ${TOKEN}` } })
  expect(await read.json()).toMatchObject({ receipt })
  expect(await (await fetch(`${url}/receipts?format=csv`, { headers: { authorization: `Bearer ${TOKEN}` } })).text()).toContain(receipt.receiptId)
})

it('answers an upload that is too long while it is still coming, and the connection stays usable', async () => {
  const url = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let answers = ''
  socket.on('data', (chunk: Buffer) => (answers += chunk.toString()))
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(answers)) await once(socket, 'data')
  }
  const chunk = (size: number): string => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`
  socket.write(`POST /receipts HTTP/1.1\r\nHost: x\r\nOrigin: ${SITE}\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n${chunk(60_000)}${chunk(10_000)}`)
  await until(/^HTTP\/1\.1 413 [\s\S]*too-long/)
  answers = ''
  // The rest of the upload is dropped, and the next request on the same connection is read.
  socket.write(`${chunk(200_000)}${chunk(200_000)}0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n`)
  await until(/^HTTP\/1\.1 200 [\s\S]*"ok"/)
  socket.destroy()
})

it('drops the body of a request that nobody reads', async () => {
  const url = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let answers = ''
  socket.on('data', (chunk: Buffer) => (answers += chunk.toString()))
  const body = 'x'.repeat(500_000)
  socket.write(`POST /nothing HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}GET /health HTTP/1.1\r\nHost: x\r\n\r\n`)
  while (!/HTTP\/1\.1 404 [\s\S]*HTTP\/1\.1 200 /.test(answers)) await once(socket, 'data')
  socket.destroy()
})

it('hangs up on a request that never becomes whole', async () => {
  const url = await start({ requestTimeout: 200 })
  const req = request(`${url}/receipts`, { method: 'POST', headers: { 'content-type': 'text/plain', 'transfer-encoding': 'chunked', origin: SITE } })
  req.write('{')
  const [outcome] = await Promise.race([once(req, 'response').then(([it]: { statusCode: number }[]) => [it!.statusCode]), once(req, 'error').then(() => ['closed'])])
  expect([408, 400, 'closed']).toContain(outcome)
  req.destroy()
})

it('answers a request line that is no address', async () => {
  const url = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.end('GET http://[ HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n')
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  expect(chunk.toString()).toMatch(/^HTTP\/1\.1 400 /)
})

it('finishes what is under way when it closes, and takes nothing more', async () => {
  let answerNow = (): void => undefined
  const asked = new Promise<void>((resolve) => {
    void start({ handler: () => new Promise((answer) => {
      answerNow = () => answer(new Response('done'))
      resolve()
    }) }).then((url) => {
      slow = fetch(url)
    })
  })
  let slow: Promise<Response> | undefined
  await asked
  const closing = serving!.close()
  await expect(fetch(serving!.url)).rejects.toThrow()
  answerNow()
  const answer = await slow!
  expect([await answer.text(), answer.headers.get('connection')]).toEqual(['done', 'close'])
  await closing
})

it('rejects where the port is taken', async () => {
  const url = await start()
  await expect(serve({ handler: setup().collector, port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it('needs nothing of Node for its handler: the same file runs at the edge', async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL('../../src/collector/collector.ts', import.meta.url).pathname], bundle: true, platform: 'browser', format: 'esm', write: false, logLevel: 'silent',
  })
  expect(outputFiles[0]!.text).not.toMatch(/\b(Buffer|process|setImmediate|require)\b|\bimport\b/)
})
