/** The tables. The same text is printed and written. */
import { differences, ratios, summarise } from './statistics.mjs'
import { kinds } from './trace.mjs'

/**
 * @typedef {object} Row
 * @property {string} label with its unit
 * @property {(sample: object) => number | undefined} of
 * @property {number} [digits] after the point
 * @property {boolean} [added] what comes on top of the page alone
 * @property {boolean} [plain] a ratio would say nothing, since the figure is often about zero
 */

const ms = (label, of) => ({ label: `${label}, ms`, of })
const cost = (visit) => [
  { label: 'added bytes over the wire', of: (it) => it[visit]?.bytes, added: true },
  { label: 'added requests', of: (it) => it[visit]?.requests, added: true },
  ms('main thread', (it) => it[visit]?.task),
  { ...ms('main thread, added', (it) => it[visit]?.task), added: true },
  { ...ms('of that in scripts', (it) => it[visit]?.script), added: true },
  ms('first contentful paint', (it) => it[visit]?.fcp),
  { label: 'long tasks', of: (it) => it[visit]?.longTasks, plain: true },
  { ...ms('blocking time of long tasks', (it) => it[visit]?.blocking), plain: true },
]
const memory = (visit) => [
  { label: 'added DOM nodes', of: (it) => it[visit]?.nodes, added: true },
  { label: 'added JS heap, kB', of: (it) => it[visit] && it[visit].heap / 1_000, added: true },
]
const tags = (visit) => [ms('first tag runs', (it) => it[visit]?.firstTag), ms('last tag runs', (it) => it[visit]?.lastTag)]

const DOES = {
  compile: 'reads and compiles scripts', run: 'runs scripts', collect: 'collects garbage', parse: 'parses HTML', style: 'style', layout: 'layout', paint: 'paint', other: 'all else',
}
const traced = (visit) => kinds.map((kind) => ({ ...ms(DOES[kind], (it) => it.traced?.[visit][kind]), added: true, plain: true }))

/** @type {[title: string, rows: Row[]][]} */
const sections = [
  ['First visit: empty cache, nothing chosen', [
    ...cost('first'),
    ms('banner can be read', (it) => it.first.banner || undefined),
    { label: 'layout shift (CLS)', of: (it) => it.first.shift, digits: 3, plain: true },
    { label: 'visits in which the banner is the largest paint, %', of: (it) => Number(it.first.lcpIsBanner) * 100, plain: true },
    ...memory('first'),
  ]],
  ['Accept all, from the click', [
    ms('next paint', (it) => it.accept?.paint),
    ms('the interaction as Event Timing has it (steps of 8)', (it) => it.accept?.interaction),
    ...tags('accept'),
  ]],
  ['Settings, from the click', [
    ms('panel can be read', (it) => it.panel?.open),
    ms('the interaction as Event Timing has it (steps of 8)', (it) => it.panel?.interaction),
  ]],
  ['Next page of the visit: all in the cache, accepted', [...cost('next'), ...tags('next'), ...memory('next')]],
  ['Returning visit: another day, new tab, empty cache, accepted', [...cost('returning'), ...tags('returning')]],
  ['What the main thread does in a first visit, by a trace, which costs time itself; added to the page alone', traced('first')],
  ['What it does on the next page of the visit, by a trace; added to the page alone', traced('next')],
  ['Busy page: 5,000 insertions, accepted', [
    ms('main thread', (it) => it.busy.task),
    ms('of that in scripts', (it) => it.busy.script),
  ]],
  ['Busy page on which 5,000 elements wait: 5,000 insertions, nothing chosen', [
    ms('the 5,000 come, main thread', (it) => it.held.come),
    ms('5,000 insertions, main thread', (it) => it.held.task),
    ms('of that in scripts', (it) => it.held.script),
  ]],
]

const number = (value, digits) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** @param {import('./statistics.mjs').Summary | undefined} summary */
function cell(summary, digits = 0) {
  if (!summary) return '–'
  const [median, low, high] = [summary.median, summary.low, summary.high].map((it) => number(it, digits))
  return low === high ? median : `${median} (${low}–${high})`
}

/** A Markdown table that can be read as it is. @param {string[][]} lines the first is the heading */
function table(lines) {
  const widths = lines[0].map((_, i) => Math.max(...lines.map((line) => line[i].length)))
  const print = (line) => `| ${line.map((it, i) => (i ? it.padStart(widths[i]) : it.padEnd(widths[i]))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [print(lines[0]), rule, ...lines.slice(1).map(print)].join('\n')
}

/** @param {Row} row @param {Record<string, object[]>} samples @param {[string, string][]} pairs what is set against what */
function lineOf({ label, of, digits, added, plain }, samples, pairs) {
  const values = Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, list.map(of)]))
  const { none } = values
  if (added && none) for (const name in values) values[name] = name === 'none' ? [] : differences(values[name], none)
  return [
    label,
    ...Object.keys(samples).map((name) => cell(summarise(values[name]), digits)),
    ...pairs.map(([ours, name]) => (plain ? '–' : cell(ratios(values[ours], values[name]), 2))),
  ]
}

const saysSomething = (line) => line.slice(1).some((it) => it !== '–')

/** What a visit fetched, by file. @param {{ path: string, bytes: number }[]} files */
const filesOf = (files) => files.filter(({ path }) => !path.endsWith('.html'))
  .map(({ path, bytes }) => `${path.split('/').at(-1)} ${number(bytes, 0)}`).join(' · ') || 'nothing'

/**
 * @param {Record<string, object[]>} samples of each subject, one a round
 * @returns {string} Markdown
 */
export function report(samples) {
  const names = Object.keys(samples)
  const [ours, others] = [true, false].map((own) => names.filter((it) => it.startsWith('assent') === own))
  const pairs = ours.flatMap((it) => others.map((other) => [it, other]))
  const columns = names.map((it) => (it === 'none' ? 'page alone' : it))
  const heading = [...columns, ...pairs.map(([it, other]) => `${it} ÷ ${columns[names.indexOf(other)]}`)]
  const parts = sections
    .map(([title, rows]) => [title, rows.map((row) => lineOf(row, samples, pairs)).filter(saysSomething)])
    .filter(([, lines]) => lines.length)
    .map(([title, lines]) => `### ${title}\n\n${table([['', ...heading], ...lines])}`)
  const wire = names.filter((it) => it !== 'none').flatMap((name) => ['first', 'returning'].map((visit) =>
    `- ${name}, ${visit} visit: ${filesOf(samples[name][0][visit].files)}`))
  return [...parts, `### Files, in bytes over the wire with their headers\n\n${wire.join('\n')}`].join('\n\n')
}
