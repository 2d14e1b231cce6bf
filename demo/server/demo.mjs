/** Starts and stops the demo: the database, the collector, the site and its third parties on one port. */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createCollector, createSqliteStore, serve } from '../../dist/npm/collector.js'
import { createFeed } from './feed.mjs'
import { createSite } from './site.mjs'
import { createThirdParties } from './thirdParties.mjs'

/**
 * @param {object} options
 * @param {number} options.port 0 for any free one
 * @param {string} [options.host] one address to listen on; both of this machine's own by default, as `localhost` may mean either
 * @param {string} options.file the database
 */
export async function startDemo({ port, host, file }) {
  await mkdir(dirname(file), { recursive: true })
  const store = await createSqliteStore({ file })
  const receipts = createFeed()
  const requests = createFeed()
  const collector = createCollector({ store: announcing(store, receipts), origins: [] })
  const site = createSite({ collector, store, receipts, requests })
  const thirdParties = createThirdParties(requests)

  /** @param {Request} request */
  const handler = async (request) => (await thirdParties(request)) ?? site(request)

  /** @type {Awaited<ReturnType<typeof serve>>[]} */
  const servers = []
  async function close() {
    receipts.close()
    requests.close()
    await Promise.all(servers.map((it) => it.close(1_000)))
    await store.close()
  }

  try {
    servers.push(await serve({ handler, port, host: host ?? '127.0.0.1' }))
    const bound = Number(new URL(servers[0].url).port)
    if (!host) servers.push(...await alsoOnVersion6(handler, bound, port !== 0))
    return { url: `http://localhost:${bound}`, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

/** A browser may try `[::1]` first. A machine without IPv6 does without; somebody else's server there would be mistaken for this one. */
async function alsoOnVersion6(handler, port, chosen) {
  try {
    return [await serve({ handler, port, host: '::1' })]
  } catch (cause) {
    if (cause.code === 'EADDRINUSE' && chosen) throw cause
    return []
  }
}

/** The store, which also tells the page of receipts of each new one once it is on the disk. */
const announcing = (store, feed) => ({
  ...store,
  async insert(entry) {
    const kept = await store.insert(entry)
    if (kept.outcome === 'stored') feed.send(entry)
    return kept
  },
})
