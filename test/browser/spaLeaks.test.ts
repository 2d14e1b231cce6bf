/** What comes and goes leaves nothing behind: objects of JavaScript, nodes and listeners after a garbage collection, as Chromium counts them. */
import type { CDPSession } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import type { ConfigInput } from '../../src/config/types.js'
import { bundleNpm } from '../support/bundle.js'
import { heldScript } from '../support/pages.js'
import { spa } from '../support/spa.js'
import { asked, choose, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
let npm: string
beforeAll(async () => { npm = await bundleNpm() })
const { serve } = spa(visit, () => npm)

const services: NonNullable<ConfigInput['services']> = [
  { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse' } },
  { id: 'heatmap', category: 'analytics', cookies: [{ name: '_hm*' }] },
]
const frame = '<iframe data-consent="video" data-src="about:blank" title="A film" width="400" height="225"></iframe>'

/** The first rounds fill caches and have code compiled; what the rest adds is what leaks. */
const [WARM, ROUNDS] = [50, 150]
/** In bytes, over the later rounds. */
const MOST = 15_000

interface Counts { heap: number; nodes: number; listeners: number }

interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
  nodes: number[]
}

/** What scripts have made, in bytes: without the code that the browser compiles, which goes on growing the better it knows a page. */
async function objects(cdp: CDPSession): Promise<number> {
  const parts: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', (it) => { parts.push(it.chunk) })
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  const { snapshot: { meta: { node_fields: fields, node_types: [types] } }, nodes } = JSON.parse(parts.join('')) as Snapshot
  const [type, size] = ['type', 'self_size'].map((it) => fields.indexOf(it)) as [number, number]
  let sum = 0
  for (let i = 0; i < nodes.length; i += fields.length) if (!['code', 'native', 'hidden'].includes(types[nodes[i + type]!]!)) sum += nodes[i + size]!
  return sum
}

async function count(): Promise<Counts> {
  const cdp = await visit.context.newCDPSession(visit.page)
  await settle(visit.page)
  // Twice: what a finalizer lets go of is collected the second time.
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Runtime.enable')
  // What was said is kept for whoever opens the console.
  await cdp.send('Runtime.discardConsoleEntries')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  const heap = await objects(cdp)
  await cdp.detach()
  return { heap, nodes, listeners: jsEventListeners }
}

/** @param round an async function of the page, as text */
async function leavesNothing(round: string): Promise<void> {
  const run = (times: number) => visit.page.evaluate(`(async () => {
    const round = ${round}
    for (let i = 0; i < ${times}; i++) {
      await round(i)
      await new Promise(requestAnimationFrame)
    }
  })()`)
  await run(WARM)
  const before = await count()
  await run(ROUNDS)
  const grown = async () => {
    const after = await count()
    return { heap: after.heap - before.heap > MOST, nodes: after.nodes > before.nodes, listeners: after.listeners > before.listeners }
  }
  // Timers that are on their way, such as that of a text for screen readers, hold on to their page until they are through.
  await expect.poll(grown, { timeout: 15_000, interval: 500 }).toEqual({ heap: false, nodes: false, listeners: false })
}

it('200 widgets on one handle, with banner or panel', async () => {
  serve('the npm entries', frame, { services })
  await visit.open()
  await asked(visit.page)
  await visit.page.evaluate('widget.destroy()')
  await leavesNothing(`async (i) => {
    assent.open(i % 2 ? 'panel' : 'banner')
    const widget = npm.mountWidget(assent)
    await new Promise(requestAnimationFrame)
    if (!document.querySelector(i % 2 ? 'assent-panel' : 'assent-banner')) throw Error('it was not shown')
    widget.destroy()
  }`)
})

it('200 handles, each with a widget and an answer', async () => {
  serve('the npm entries', frame, { services })
  await visit.open()
  await asked(visit.page)
  await visit.page.evaluate('widget.destroy(); assent.destroy()')
  await leavesNothing(`async (i) => {
    document.cookie = 'consent_choice=; path=/; domain=site.test; max-age=0'
    document.cookie = 'consent_choice=; path=/; max-age=0'
    localStorage.clear()
    const consent = npm.createConsent(assent.config)
    const widget = npm.mountWidget(consent)
    await new Promise(requestAnimationFrame)
    document.querySelector('assent-banner button[value=accept]').click()
    if (!consent.allows('video')) throw Error('it was not accepted')
    await new Promise(requestAnimationFrame)
    widget.destroy()
    consent.destroy()
  }`)
})

it('200 bodies with what is held in them, after a refusal', async () => {
  serve('the npm entries', '', { services })
  await visit.open()
  await choose(visit.page, 'Reject all')
  await trigger(visit.page).waitFor()
  await leavesNothing(`async () => {
    const body = document.createElement('body')
    body.innerHTML = ${JSON.stringify(`<main><p>Text</p>${heldScript('analytics', { text: '' })}${frame}<template data-consent="analytics"><p>More</p></template></main>`)}
    document.body.replaceWith(body)
    await new Promise(requestAnimationFrame)
    for (let i = 0; i < 3 && !document.querySelector('iframe').contentDocument.querySelector('assent-embed'); i++) await new Promise(requestAnimationFrame)
    if (!document.querySelector('iframe').contentDocument.querySelector('assent-embed')) throw Error('it was not held')
  }`)
})
