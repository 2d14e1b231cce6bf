/** `demo/reference/regions.md`: what the law of each region asks, as `src/region/laws.ts` has it. */
import { regions, ruleFor } from '../../region/laws.js'
import type { RegionRule } from '../../region/rules.js'

const HEAD = `# Regions

Generated from \`src/region/laws.ts\`, as of 2026-11-22. **This is not legal advice:** it is how assent reads the laws, with sources and how sure each reading is. Ask a lawyer what holds for your site.

Any cell can be overridden, for a country, a subdivision, \`EEA\` for the European Economic Area, or \`*\` for all; what is left out stays as it is here. \`bases\` and \`signals\` are overridden entry by entry, a list as a whole:

\`\`\`json
{
  "regions": {
    "CH": { "model": "opt-in" },
    "GB": { "bases": { "analytics": "opt-in" } },
    "US-CA": { "signals": { "gpc": "until-yes" }, "links": ["do-not-sell"] }
  }
}
\`\`\`

A subdivision without a row has its country's. A region without one, and a visitor whose region is not known, has the last row.

| region | law | \`model\` | \`bases\` | \`signals\` | \`links\` | \`marks\` | \`days\` / \`optOutDays\` / \`refusalDays\` | \`age\` | \`separate\` | confidence | source |
| --- | --- | --- | --- | --- | --- | --- | --- | ---: | --- | --- | --- |
`

const FOOT = `
- \`model\`: \`opt-in\`, nothing but \`required\` runs before a yes; \`opt-out\`, it runs until the visitor or a signal refuses; \`notice\`, it runs and is told of.
- \`bases\`: categories that the law treats in their own way. \`exempt-with-objection\`: services flagged as serving the site alone run until the visitor objects. \`opt-in-if-identifying\`: services flagged as never identifying anybody run until the visitor refuses. The category's other services go by the model in the first case, and wait for a yes in the second.
- \`signals\`: whether Global Privacy Control (\`gpc\`) or Do Not Track (\`dnt\`) denies \`always\`, or \`until-yes\`: until an explicit yes that is later. Where nothing is said (\`none\`) the site's own setting counts.
- \`links\`: what must be on the page at all times. \`marks\`: whether categories are marked [Required] or [Optional]. \`prompt\`: whether the banner comes by itself where things run without a yes; it does unless that is overridden.
- \`days\`: that a yes holds / \`optOutDays\`, that an opt-out or an objection is remembered / \`refusalDays\`, before who refused may be asked again.
- \`age\`: from which a visitor's own consent counts; – where the law names none, 18 where it was not looked into.
- \`separate\`: what needs a consent of its own, beside the categories.
`

const NONE = '–'
const listOf = (all: readonly string[]): string => all.map((it) => `\`${it}\``).join(', ') || NONE
const pairsOf = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all).filter(([, it]) => it !== 'none').map(([id, it]) => `${id} \`${it}\``).join(', ') || NONE

const lineOf = (codes: string, it: RegionRule): string => `| ${[
  codes, it.law, `\`${it.model}\``, pairsOf(it.bases), pairsOf(it.signals), listOf(it.links), it.marks ? 'yes' : NONE,
  [it.days, it.optOutDays, it.refusalDays].join(' / '), it.age || NONE, listOf(it.separate), it.confidence,
  [it.source, it.note].filter(Boolean).join('. ').replace('..', '.'),
].join(' | ')} |\n`

/** One line for all regions that have the same cells. */
export function emitRegions(): string {
  const groups = new Map<string, string[]>()
  for (const code of new Set(regions.flatMap(([codes]) => codes.split(' ')))) {
    const key = JSON.stringify(ruleFor(code))
    groups.set(key, [...groups.get(key) ?? [], code])
  }
  const lines = [...groups.values()].map((codes) => lineOf(codes.join(', '), ruleFor(codes[0])))
  return `${HEAD}${lines.join('')}${lineOf('any other, or not known', ruleFor(undefined))}${FOOT}`
}
