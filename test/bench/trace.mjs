/** What the main thread does while a page loads, by a trace of the browser. Its own work counts in all of it: compare, and do not add up. */

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'loading']

/** By name of an event; what has none of these names is of what it happened in. */
const KINDS = Object.entries({
  compile: /^(v8\.(compile|parse|produce|deserialize)|V8\.(Compile|Parse|PreParse|Finalize|Deserialize))/i,
  run: /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback|EventDispatch|v8\.(run|callFunction|evaluateModule))/,
  collect: /^(MinorGC|MajorGC|V8\.GC|BlinkGC)/,
  parse: /^ParseHTML/,
  style: /^(UpdateLayoutTree|ParseAuthorStyleSheet|ScheduleStyleRecalculation)/,
  layout: /^Layout$/,
  paint: /^(PrePaint|Paint|UpdateLayer|Layerize|Commit)/,
})
export const kinds = [...KINDS.map(([kind]) => kind), 'other']
const kindOf = (name) => KINDS.find(([, names]) => names.test(name))?.[0]

/** @param {object[]} events of one thread, whole ones, in order @returns {Record<string, number>} time of each kind without what is within, in ms */
function sumsOf(events) {
  const sums = Object.fromEntries(kinds.map((it) => [it, 0]))
  /** The events around the one that is looked at. */
  const around = []
  for (const event of events) {
    while (around.length && around.at(-1).end <= event.ts) around.pop()
    const outer = around.at(-1)
    const took = (event.tdur ?? event.dur) / 1_000
    const kind = kindOf(event.name) ?? outer?.kind ?? 'other'
    sums[kind] += took
    if (outer) sums[outer.kind] -= took
    around.push({ kind, end: event.ts + event.dur })
  }
  return sums
}

/**
 * Loads a page and traces it.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./browser.mjs').Tab} tab
 * @returns {Promise<Record<string, number>>} by kind, in ms
 * @throws {Error} where the trace does not have the page
 */
export async function traceOf(browser, tab, url) {
  await tab.page.goto('about:blank')
  await browser.startTracing(tab.page, { categories: CATEGORIES })
  await tab.load(url)
  const { traceEvents } = JSON.parse(await browser.stopTracing())
  const start = traceEvents.find(({ name, args }) => name === 'ResourceSendRequest' && args.data.url === new URL(url).href)
  const thread = start && traceEvents.find(({ name, pid, args }) => name === 'thread_name' && pid === start.pid && args.name === 'CrRendererMain')
  if (!thread) throw Error(`the trace has no main thread of ${url}`)
  return sumsOf(traceEvents
    .filter(({ pid, tid, ph, ts }) => pid === thread.pid && tid === thread.tid && ph === 'X' && ts >= start.ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur))
}
