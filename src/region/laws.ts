/** What the law of each region asks, as one table, as of 2026-11-22. Not legal advice: any cell can be overridden. */
import { EEA, rulesOf, YEAR_DAYS, type RegionCells, type RegionRule, type Row } from './rules.js'

/** Sources are for the reference page; builds that reach a browser leave them out. */
declare const __DOCS__: boolean

/** Sources come last so that the minifier drops them with their arguments. */
const row = (codes: string, cells: RegionCells, confidence?: RegionRule['confidence'], source?: string, note?: string): Row =>
  [codes, __DOCS__ ? { ...cells, confidence, source, note } : cells]

/** Six months at their longest. */
const HALF_YEAR_DAYS = 184

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

/** The rule of a region, with the site's own cells. */
export const ruleFor = rulesOf(regions)
