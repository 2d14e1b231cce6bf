/**
 * What the law of a region asks, and how it is found in a table of regions; the table itself is `laws.ts`. Where the region is not known,
 * or has no row, nothing runs before a yes, which is right under every law there.
 */
import { dictionary } from '../model/dictionary.js'
import type { Model, RegionLink } from '../model/policy.js'
import { forEachSignal, type Signal } from '../model/signals.js'
import { codesOf } from './codes.js'

/** Sources are for the reference page; builds that reach a browser leave them out. */
declare const __DOCS__: boolean

/**
 * How a category is treated. `exempt-with-objection`: services flagged as serving the site alone run until the visitor objects,
 * the others go by the model. `opt-in-if-identifying`: services flagged as never identifying anybody run until the visitor
 * refuses, the others wait for a yes.
 */
export type Basis = Model | 'exempt-with-objection' | 'opt-in-if-identifying'

/** What a signal does: `none`, where the law is silent and the site's setting counts; or it denies, `until-yes` or `always`. */
export type SignalForce = 'none' | 'until-yes' | 'always'

/** What needs a consent of its own, beside the categories. */
export type SeparateConsent = 'third-party-provision' | 'overseas-transfer' | 'marketing-messages'

export interface RegionRule {
  /** Short name of the law that the rest comes from. */
  law: string
  model: Model
  signals: Readonly<Record<Signal, SignalForce>>
  /** Must be on the page at all times. */
  links: readonly RegionLink[]
  /** Whether categories are marked [Required] or [Optional]. */
  marks: boolean
  /** Whether the banner comes by itself where things run without a yes. */
  prompt: boolean
  /** Days that a yes holds. */
  days: number
  /** Days that an opt-out, or an objection, is remembered. */
  optOutDays: number
  /** Least days before who refused may be asked again. */
  refusalDays: number
  /** From which a visitor's own consent counts; 0 where the law names no age. */
  age: number
  /** By category id; the others go by the model. Without prototype: an id may be `constructor`. */
  bases: Readonly<Record<string, Basis>>
  separate: readonly SeparateConsent[]
  /** Law or regulation, with article. Like the two that follow not in builds that reach a browser. */
  source?: string
  /** How sure the row is: `low` where a law is only named, or was read in summaries of others. */
  confidence?: 'high' | 'medium' | 'low'
  note?: string
}

/** Some cells of a row; what is left out or `undefined` stays as it is. */
export type RegionCells = { [K in Exclude<keyof RegionRule, 'signals'>]?: RegionRule[K] | undefined }
  & { signals?: { [K in Signal]?: SignalForce | undefined } | undefined }

/** The European Economic Area, with the parts of France and Finland that have codes of their own and are in the Union (TFEU Art. 355). */
export const EEA = 'AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT'

/** Space-separated ISO 3166 codes, and what they have other than the rows before. */
export type Row = readonly [codes: string, cells: RegionCells]

/** Twelve months at their longest: fewer days would be too early in some years. */
export const YEAR_DAYS = 366

/** Where nothing is known: the strictest of all rows. */
export const unknown: RegionRule = {
  law: 'unknown', model: 'opt-in', signals: forEachSignal(() => 'none'), links: [], marks: false, prompt: true,
  days: 180, optOutDays: YEAR_DAYS, refusalDays: 180, age: 18, bases: {}, separate: [],
  ...(__DOCS__ && { confidence: 'low', source: 'No law looked into; the strictest of all rows.' }),
}

const given = <T extends object>(cells: T | undefined): T =>
  Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => it !== undefined)) as T

const withCells = (rule: RegionRule, cells: RegionCells | undefined): RegionRule => ({
  ...rule, ...given(cells) as Partial<RegionRule>,
  signals: { ...rule.signals, ...given(cells?.signals) as Partial<RegionRule['signals']> },
  bases: dictionary(rule.bases, given(cells?.bases)),
})

/** The keys of configured regions that a code goes by, the widest first: everywhere, `EEA`, the country, the subdivision. */
export function keysFor(region: string | undefined): string[] {
  const [code, country] = codesOf(region)
  return [...new Set(['*', ...(EEA.split(' ').includes(country) ? ['EEA'] : []), country, code])]
}

/**
 * @param region ISO 3166-1 alpha-2 or ISO 3166-2, in either case; a subdivision without a row has its country's
 * @param overrides cells of the site's own, by the keys of `keysFor`
 */
export type RuleFor = (region: string | undefined, overrides?: Readonly<Record<string, RegionCells>>) => RegionRule

/** The rules of a table. */
export const rulesOf = (table: readonly Row[]): RuleFor => (region, overrides = {}) => {
  const [code, country] = codesOf(region)
  const rows = table.filter(([codes]) => codes.split(' ').some((it) => it === country || it === code)).map(([, cells]) => cells)
  return [...rows, ...keysFor(region).map((it) => overrides[it])].reduce<RegionRule>(withCells, unknown)
}
