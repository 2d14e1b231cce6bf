/**
 * What the law of each region asks, as one table, as of 2026-11-22. Not legal advice: any cell can be overridden. Where the
 * region is not known, or has no row, nothing runs before a yes, which is right under every law here.
 */
import { dictionary } from '../model/dictionary.js'
import type { Model, RegionLink } from '../model/policy.js'
import { forEachSignal, type Signal } from '../model/signals.js'

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
const EEA = 'AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT'

/** Space-separated ISO 3166 codes, and what they have other than the rows before. */
type Row = readonly [codes: string, cells: RegionCells]

/** Sources come last so that the minifier drops them with their arguments. */
const row = (codes: string, cells: RegionCells, confidence?: RegionRule['confidence'], source?: string, note?: string): Row =>
  [codes, __DOCS__ ? { ...cells, confidence, source, note } : cells]

/** Twelve months and six months at their longest: fewer days would be too early in some years. */
const YEAR_DAYS = 366
const HALF_YEAR_DAYS = 184

/** Where nothing is known: the strictest of all rows. */
const unknown: RegionRule = {
  law: 'unknown', model: 'opt-in', signals: forEachSignal(() => 'none'), links: [], marks: false, prompt: true,
  days: 180, optOutDays: YEAR_DAYS, refusalDays: 180, age: 18, bases: {}, separate: [],
  ...(__DOCS__ && { confidence: 'low', source: 'No law looked into; the strictest of all rows.' }),
}

/** Nobody is asked for a yes, so a year disturbs nobody either. */
const optOut: RegionCells = { model: 'opt-out', links: ['opt-out'], days: 365, refusalDays: YEAR_DAYS }

const BINDS = 'Opt-out preference signals bind by law.'
const NAMED = 'Named only: it was not looked into, and the strictest model stands in.'

/** A region has the cells of every row that names its country or itself, later ones over earlier ones. */
export const regions: readonly Row[] = [
  row(EEA,
    { law: 'GDPR', age: 16 }, 'high', 'ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7, 8; EDPB Guidelines 05/2020 and 2/2023',
    'Ages: GDPR Art. 8. CNIL exempts own audience measurement under conditions: override `bases`.'),
  row('AX BE EE FI IS LV MT NO PT SE', { age: 13 }),
  row('AT BG CY ES IT LT', { age: 14 }),
  row('CZ DK FR GF GP GR MF MQ RE SI YT', { age: 15 }),
  row('IT', { refusalDays: HALF_YEAR_DAYS }, 'high',
    'ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7, 8; Garante guidelines of 10 June 2021: not asked again for six months'),
  row('GB', {
    law: 'UK GDPR', age: 13, bases: { analytics: 'exempt-with-objection', functional: 'exempt-with-objection' },
  }, 'high',
    'PECR reg. 6 and Sch. A1 (Data (Use and Access) Act 2025, from 5 February 2026); UK GDPR; ICO guidance of 29 April 2026',
    'Statistics and appearance are exempt with clear information and a simple, free objection, for the site’s own use.'),
  row('CH', { ...optOut, law: 'FADP', age: 0, bases: { advertising: 'opt-in' } }, 'medium',
    'TCA Art. 45c; FADP; FDPIC guide on cookies of 22 January 2025, revised 6 October 2025',
    'Consent for high-risk profiling, as advertising may be, and sensitive data. Who also serves the EU: override `model`.'),
  row('BR', { law: 'LGPD', age: 12, bases: { advertising: 'opt-in' } }, 'medium',
    'LGPD Art. 7, 8, 14; ANPD guide on cookies of 18 October 2022',
    'Legitimate interest is possible for analytics: override `bases`. Under-18s have rules of their own (ECA Digital, 2026).'),
  row('KR', {
    law: 'PIPA', age: 14, marks: true, bases: { advertising: 'opt-in', analytics: 'opt-in-if-identifying' },
    separate: ['third-party-provision', 'overseas-transfer', 'marketing-messages'],
  }, 'medium',
    'PIPA Art. 15, 17, 22, 28-8, 30(1)7; Enforcement Decree Art. 17(1); PIPC policy on behavioural information, 31 January 2024',
    'Nothing optional is ticked beforehand, and declining it costs no service.'),
  row('JP', { ...optOut, law: 'APPI', model: 'notice', links: [], age: 0 }, 'medium',
    'APPI Art. 31; Telecommunications Business Act Art. 27-12 (16 June 2023)',
    'Recipients and purposes are published. Where a recipient links data to a person, consent is confirmed: override `bases`.'),
  row('HK', { ...optOut, law: 'PDPO', age: 0 }, 'medium', 'PDPO DPP 1 and 3; PCPD leaflet on online behavioural tracking',
    'Direct marketing and new purposes need consent.'),
  row('VN', { law: 'PDPL', age: 16 }, 'medium', 'Law 91/2025/QH15 Art. 9, 10 and Decree 356/2025 (1 January 2026)',
    'Silence is no consent; proof must be verifiable. From 7 years the child assents too.'),
  row('IN', { law: 'DPDP Act', age: 18 }, 'high', 'Digital Personal Data Protection Act 2023; Rules 2025',
    'Main duties from May 2027. No tracking of, or targeted advertising to, under-18s.'),
  row('CN', { law: 'PIPL', age: 14, separate: ['third-party-provision', 'overseas-transfer'] }, 'low',
    'PIPL Art. 13, 14, 23, 31, 39'),
  row('TR', { law: 'KVKK' }, 'low', 'Law 6698 Art. 5, 9; KVKK guide on cookies of 20 June 2022'),
  row('TH', { law: 'PDPA' }, 'low', 'PDPA B.E. 2562 s. 19, 20'),
  row('ZA', { law: 'POPIA' }, 'low', 'POPIA s. 11, 34, 69'),
  row('AU', { law: 'Privacy Act' }, 'low', 'Privacy Act 1988, APP 3, 5, 6, 7',
    'No rule on cookies as such; the strictest model stands in.'),
  row('NZ', { law: 'Privacy Act' }, 'low', 'Privacy Act 2020', NAMED),
  row('SG', { law: 'PDPA' }, 'low', 'Personal Data Protection Act 2012', NAMED),
  row('TW', { law: 'PDPA' }, 'low', 'Personal Data Protection Act', NAMED),
  row('MY', { law: 'PDPA' }, 'low', 'Personal Data Protection Act 2010', NAMED),
  row('PH', { law: 'DPA' }, 'low', 'Data Privacy Act of 2012', NAMED),
  row('ID', { law: 'PDP Law' }, 'low', 'Law 27 of 2022', NAMED),
  row('AE', { law: 'PDPL' }, 'low', 'Federal Decree-Law 45 of 2021', NAMED),
  row('SA', { law: 'PDPL' }, 'low', 'Royal Decree M/19', NAMED),
  row('CA', { ...optOut, law: 'PIPEDA', age: 13 }, 'medium', 'PIPEDA; OPC guidelines for obtaining meaningful consent',
    'Implied consent with an opt-out; express consent for what is sensitive or unexpected.'),
  row('CA-QC', { law: 'Law 25', model: 'opt-in', links: [], days: 180, refusalDays: 180, age: 14 }, 'medium',
    'Act respecting the protection of personal information in the private sector, s. 4.1, 8.1, 9.1, 14 (22 September 2023)',
    'What identifies, locates or profiles is off until activated; how far s. 8.1 reaches is debated.'),

  // Signals that a state does not mandate are honoured all the same; a visitor's state is often not known.
  row('US', { ...optOut, law: 'FTC Act', signals: { gpc: 'always' }, age: 13 }, 'medium', 'FTC Act s. 5; COPPA',
    'Signals are not mandated, but honoured. Session replay and pixels are litigated under wiretap laws: override `bases`.'),
  row('US-CA', { law: 'CCPA', links: ['privacy-choices'] }, 'high',
    'Cal. Civ. Code § 1798.100 ff., § 1798.120, § 1798.135; 11 CCR § 7004, 7025, 7026',
    `${BINDS} That it was processed is shown. With the disclosure of § 7025(c) a later yes counts: override \`signals\`. `
    + 'Sale of data of under-16s needs a yes.'),
  row('US-CO', { law: 'CPA' }, 'medium', 'Colo. Rev. Stat. § 6-1-1301 ff.', BINDS),
  row('US-CT', { law: 'CTDPA' }, 'medium', 'Conn. Gen. Stat. § 42-515 ff.', BINDS),
  row('US-DE', { law: 'DPDPA' }, 'medium', 'Del. Code tit. 6 § 12D-101 ff.', BINDS),
  row('US-MD', { law: 'MODPA' }, 'medium', 'Md. Code, Com. Law § 14-4701 ff.', `${BINDS} Sensitive data may not be sold.`),
  row('US-MN', { law: 'MNCDPA' }, 'medium', 'Minn. Stat. § 325M.10 ff.', BINDS),
  row('US-MT', { law: 'MTCDPA' }, 'medium', 'Mont. Code § 30-14-2801 ff.', BINDS),
  row('US-NE', { law: 'NDPA' }, 'medium', 'Neb. Rev. Stat. § 87-1101 ff.', BINDS),
  row('US-NH', { law: 'NHPA' }, 'medium', 'N.H. Rev. Stat. § 507-H:1 ff.', BINDS),
  row('US-NJ', { law: 'NJDPA' }, 'medium', 'N.J. Stat. § 56:8-166.4 ff.', `${BINDS} Teenagers have rules of their own.`),
  row('US-OR', { law: 'OCPA' }, 'medium', 'Or. Rev. Stat. § 646A.570 ff.', BINDS),
  row('US-TX', { law: 'TDPSA' }, 'medium', 'Tex. Bus. & Com. Code § 541.001 ff.', BINDS),
  row('US-FL', { law: 'FDBR' }, 'medium', 'Fla. Stat. § 501.701 ff.'),
  row('US-IA', { law: 'ICDPA' }, 'medium', 'Iowa Code § 715D.1 ff.'),
  row('US-IN', { law: 'INCDPA' }, 'medium', 'Ind. Code § 24-15-1-1 ff.'),
  row('US-KY', { law: 'KCDPA' }, 'medium', 'Ky. Rev. Stat. § 367.3611 ff.'),
  row('US-NV', { law: 'NRS 603A' }, 'medium', 'Nev. Rev. Stat. § 603A.300 ff.'),
  row('US-RI', { law: 'RIDTPPA' }, 'medium', 'R.I. Gen. Laws § 6-48.1-1 ff.'),
  row('US-TN', { law: 'TIPA' }, 'medium', 'Tenn. Code § 47-18-3301 ff.'),
  row('US-UT', { law: 'UCPA' }, 'medium', 'Utah Code § 13-61-101 ff.'),
  row('US-VA', { law: 'VCDPA' }, 'medium', 'Va. Code § 59.1-575 ff.'),
]

/** Without `u`: no letter outside ASCII folds into one of these. */
const REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i

const given = <T extends object>(cells: T | undefined): T =>
  Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => it !== undefined)) as T

const withCells = (rule: RegionRule, cells: RegionCells | undefined): RegionRule => ({
  ...rule, ...given(cells) as Partial<RegionRule>,
  signals: { ...rule.signals, ...given(cells?.signals) as Partial<RegionRule['signals']> },
  bases: dictionary(rule.bases, given(cells?.bases)),
})

/** @returns the code of a region in upper case and that of its country; `*` where it is no code */
export const codesOf = (region: string | undefined): [code: string, country: string] => {
  const [code = '*', country = '*'] = (REGION.exec(region ?? '') ?? []).slice(0, 2).map((it) => it.toUpperCase())
  return [code, country]
}

/** The keys of configured regions that a code goes by, the widest first: everywhere, `EEA`, the country, the subdivision. */
export function keysFor(region: string | undefined): string[] {
  const [code, country] = codesOf(region)
  return [...new Set(['*', ...(EEA.split(' ').includes(country) ? ['EEA'] : []), country, code])]
}

/**
 * @param region ISO 3166-1 alpha-2 or ISO 3166-2, in either case; a subdivision without a row has its country's
 * @param overrides cells of the site's own, by the keys of `keysFor`
 */
export function ruleFor(region: string | undefined, overrides: Readonly<Record<string, RegionCells>> = {}): RegionRule {
  const [code, country] = codesOf(region)
  const rows = regions.filter(([codes]) => codes.split(' ').some((it) => it === country || it === code)).map(([, cells]) => cells)
  return [...rows, ...keysFor(region).map((it) => overrides[it])].reduce<RegionRule>(withCells, unknown)
}
