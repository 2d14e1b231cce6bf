// @vitest-environment node
/** `renderBanner` in servers as sites have them, and in a page that is written once. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { renderBanner, type RenderedBanner } from '../../../src/server/index.js'

const document = { policy: { version: '1', url: '/privacy' } }
const pageOf = ({ head, body }: RenderedBanner): string => `<!doctype html><html lang="en"><head>${head}</head><body>${body}<main>Text.</main></body></html>`

/** What a server answers to a request with these headers. */
async function answers(listener: RequestListener, headers: Record<string, string>): Promise<Response> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers })
    return new Response(await response.text(), response)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const hono = new Hono().get('/', (c) => {
  const rendered = renderBanner(document, { headers: c.req.raw.headers })
  return c.html(pageOf(rendered), 200, { vary: rendered.vary })
})
const ways: Record<string, (headers: Record<string, string>) => Promise<Response>> = {
  'plain Node': (headers) => answers((request, response) => {
    const rendered = renderBanner(document, { headers: request.headers })
    response.setHeader('vary', rendered.vary)
    response.end(pageOf(rendered))
  }, headers),
  'Hono': async (headers) => hono.request('/', { headers }),
  'Express': (headers) => answers(express().get('/', (request, response) => {
    const rendered = renderBanner(document, { headers: request.headers })
    response.set('vary', rendered.vary).send(pageOf(rendered))
  }), headers),
}

describe.each(Object.entries(ways))('in %s', (_name, ask) => {
  it('asks who has not chosen, heeds signals and the region, and says what the answer went by', async () => {
    const plain = await ask({})
    expect(await plain.text()).toContain('id="assent-stand-in"')
    expect(plain.headers.get('vary')).toMatch(/cookie.*sec-gpc.*cf-ipcountry/i)
    expect(await (await ask({ 'sec-gpc': '1' })).text()).toContain('<meta name="assent-gpc" content="1">')
    expect(await (await ask({ 'cf-ipcountry': 'DE' })).text()).toContain('<meta name="assent-region" content="DE">')
  })
})

it('is written once for a page that is the same for everybody: the strictest', () => {
  const page = pageOf(renderBanner(document, {}))
  expect(page).toBe(pageOf(renderBanner(document, {})))
  expect(page).not.toContain('<meta')
})
