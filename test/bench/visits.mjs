/** What a visitor does, and what it cost. Each visit proves that what it measured really happened. */
import { newVisitor, openTab } from './browser.mjs'
import { TAGS } from './page.mjs'
import { holdMany, insertMany } from './probe.mjs'
import { SITE } from './server.mjs'
import { traceOf } from './trace.mjs'

const BUSY = { insertions: 5_000, perFrame: 100, kept: 100 }
const HELD = 5_000
/** A busy page is measured so often in a row, for it is asked about to the per cent. */
const REPEAT = 2
const PATIENCE = 15_000

/** @param {import('./browser.mjs').Loaded} loaded */
const costOf = ({ task, script, files }) =>
  ({ task, script, files, bytes: files.reduce((sum, it) => sum + it.bytes, 0), requests: files.length })

/** Garbage is collected first, so that what is left is what is kept. */
async function memoryOf(tab) {
  await tab.collectGarbage()
  const { Nodes, JSHeapUsedSize } = await tab.metrics()
  return { nodes: Nodes, heap: JSHeapUsedSize }
}

/** Measures nothing that did not happen. */
function must(is, what) {
  if (!is) throw Error(what)
}

const seenOf = ({ bannerAt, lcp, lcpIsBanner, fcp, shift, longTasks, blocking }) =>
  ({ banner: bannerAt, lcp, lcpIsBanner, fcp, shift, longTasks, blocking })

/** The page has been quiet already, so this waits only on a machine that is busy with something else. */
const until = (tab, fits, argument) => tab.page.waitForFunction(fits, argument, { timeout: PATIENCE, polling: 100 })
const allRan = (tab) => until(tab, (tags) => window.ran.length >= tags, TAGS)
const isShown = (tab, selector) => tab.page.evaluate((it) => window.bench.isShown(it), selector)
const runsOf = (ran, from = 0) => ({ firstTag: Math.min(...ran) - from, lastTag: Math.max(...ran) - from })

/** Empty cache, nothing chosen: the banner, then "accept all". */
async function first(tab, subject, url) {
  const loaded = await tab.load(url)
  if (subject.accept) await until(tab, () => window.bench.seen.bannerAt)
  const seen = await tab.seen()
  must(!seen.ran.length, 'a tag ran before the choice')
  const visit = { ...costOf(loaded), ...seenOf(seen), ...await memoryOf(tab) }
  if (!subject.accept) return { first: visit }

  await tab.press(subject.accept)
  await allRan(tab)
  const { click, interaction, ran } = await tab.seen()
  must(ran.length === TAGS, `${ran.length} of ${TAGS} tags ran`)
  must(!await isShown(tab, subject.banner), 'the banner is still there after the choice')
  return { first: visit, accept: { paint: click.painted - click.at, interaction, ...runsOf(ran, click.at) } }
}

/** The choice is stored: no banner, and the tags run by themselves. */
async function later(tab, subject, url) {
  const loaded = await tab.load(url)
  await allRan(tab)
  const seen = await tab.seen()
  must(seen.ran.length === TAGS, `${seen.ran.length} of ${TAGS} tags ran`)
  must(!subject.banner || !await isShown(tab, subject.banner), 'the visitor is asked again')
  return { ...costOf(loaded), ...seenOf(seen), ...runsOf(seen.ran), ...await memoryOf(tab) }
}

async function busy(tab) {
  let [task, script] = [0, 0]
  for (let i = 0; i < REPEAT; i++) {
    await tab.collectGarbage()
    const before = await tab.metrics()
    must(await tab.page.evaluate(insertMany, BUSY) === BUSY.insertions, 'not all was inserted')
    const after = await tab.metrics()
    task += (after.TaskDuration - before.TaskDuration) * 1_000 / REPEAT
    script += (after.ScriptDuration - before.ScriptDuration) * 1_000 / REPEAT
  }
  return { task, script }
}

/** The same where much waits for a choice. What it costs that they come is a figure of its own. */
async function held(tab, subject, url) {
  await tab.load(url)
  if (subject.accept) await until(tab, () => window.bench.seen.bannerAt)
  await tab.collectGarbage()
  const before = await tab.metrics()
  must(await tab.page.evaluate(holdMany, HELD) === HELD, 'not all was put in')
  const after = await tab.metrics()
  return { come: (after.TaskDuration - before.TaskDuration) * 1_000, ...await busy(tab) }
}

async function panel(tab, subject, url) {
  await tab.load(url)
  await until(tab, () => window.bench.seen.bannerAt)
  await tab.page.evaluate(() => { window.bench.waitsForPanel = true })
  await tab.press(subject.settings)
  await until(tab, () => window.bench.seen.click.opened)
  const { click, interaction } = await tab.seen()
  return { open: click.opened - click.at, interaction }
}

/**
 * All visits of one visitor to the page with one subject.
 * @param {import('playwright-core').Browser} browser
 * @param {{ url(path: string): string }} server
 * @param {string} name of the subject
 * @param {import('./subjects.mjs').Subject} subject
 */
export async function visit(browser, server, name, subject) {
  const [firstUrl, laterUrl] = ['first', 'later'].map((it) => server.url(`/${it}/${name}.html`))
  /** In a profile of its own. */
  async function as(storageState, run) {
    const context = await newVisitor(browser, subject, storageState)
    try {
      return await run(await openTab(context, SITE), context)
    } finally {
      await context.close()
    }
  }

  const { state, ...sample } = await as(undefined, async (tab, context) => {
    const measured = await first(tab, subject, firstUrl)
    const next = await later(tab, subject, laterUrl)
    return { ...measured, next, busy: await busy(tab), state: await context.storageState() }
  })
  const traced = await as(undefined, async (tab) => ({ first: await traceOf(browser, tab, firstUrl) }))
  const tracedNext = await as(state, async (tab) => {
    await tab.load(laterUrl)
    return { next: await traceOf(browser, tab, laterUrl) }
  })
  return {
    ...sample,
    traced: { ...traced, ...tracedNext },
    held: await as(undefined, (tab) => held(tab, subject, firstUrl)),
    returning: await as(state, (tab) => later(tab, subject, laterUrl)),
    ...(subject.settings && { panel: await as(undefined, (tab) => panel(tab, subject, firstUrl)) }),
  }
}
