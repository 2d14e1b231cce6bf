/** `assent declaration`: what a policy page shows without JavaScript, from the configuration, for a site that prints its pages. */
import { localDate } from '../browser/localDate.js'
import type { Config } from '../config/types.js'
import { declarationTree } from '../declaration/declaration.js'
import { keptDays, type KeptDays } from '../declaration/keptDays.js'
import type { Translation } from '../declaration/translation.js'
import type { Tree } from '../declaration/tree.js'
import { writeHtml } from '../declaration/writeHtml.js'
import { writeMarkdown } from '../declaration/writeMarkdown.js'
import { detailFiles, messageFiles } from '../i18n/languageFiles.js'
import detailsEn from '../i18n/languages/details/en.js'
import en from '../i18n/languages/en.js'
import { matchLocale } from '../i18n/locale.js'
import { locales } from '../i18n/locales.js'
import type { Policy } from '../model/policy.js'
import { forEachSignal } from '../model/signals.js'
import { integrations } from '../services/integrations.js'
import { codesOf } from '../region/codes.js'
import { resolvePolicy } from '../region/resolvePolicy.js'
import type { ServiceTexts } from '../services/integration.js'
import { misuse, readArgs, type Command } from './command.js'
import { readConfig } from './readConfig.js'

const help = `assent declaration <config.json> [--format html|md] [--locale <tag>] [--region <code>]

Prints what the configuration declares, for the policy page: who is responsible, categories, services, cookies, recipients of
data, and how to refuse cookies in a browser.

  --format <html|md>   HTML without styles (the default), or Markdown
  --locale <tag>       language, as a BCP 47 tag; without it "ui.locale", else the region's first, else English
  --date <YYYY-MM-DD>  the day it is for, which tells the version in force; without it today
  --region <code>      what is offered and said there, as an ISO 3166 code; without it "policy.region", else everywhere

Put the HTML into <assent-declaration> on the page: it can be read without JavaScript, and assent-declaration.js adds the
visitor's own choice, with buttons to change and to withdraw it.`

const FORMATS: Readonly<Record<string, (tree: Tree) => string>> = { html: writeHtml, md: writeMarkdown }

/** @throws a misuse where there are no texts in that language */
async function translationFor({ ui }: Config, wanted: string, policy?: Policy): Promise<Translation> {
  const available = [...new Set([...locales, ...Object.keys(ui.messages)])]
  const language = matchLocale(wanted, available)
  if (!language) throw misuse(`--locale ${wanted}: there are no texts in that language. There are ${available.join(', ')}.`)
  const [texts, details] = await Promise.all([messageFiles[language]?.(), detailFiles[language]?.()])
  const [own, here] = [ui.messages, policy?.messages].map((it = {}) => it[matchLocale(language, Object.keys(it)) ?? ''])
  return { language, messages: { ...en, ...detailsEn, ...texts?.default, ...details?.default, ...own, ...here } }
}

/** What vendor integrations say of their services. */
async function askIntegrations({ services }: Config): Promise<Record<string, ServiceTexts>> {
  const brought = Object.create(null) as Record<string, ServiceTexts>
  for (const { id, use } of services) if (use) brought[id] = await integrations[use]!()
  return brought
}

const lawOf = (config: Config, code: string | undefined): Policy =>
  resolvePolicy(config, { code, basis: 'config' }, forEachSignal(() => undefined))

/** What is printed for everywhere must hold wherever it is read, as far as the site says something of its own there. */
function keptAnywhere(config: Config): KeptDays | undefined {
  // Where nothing is known counts what is said of everywhere; Austria is in the Economic Area.
  const codes = [undefined, ...Object.keys(config.regions ?? {}).filter((it) => it !== '*').map((it) => (it === 'EEA' ? 'AT' : it))]
  const all = codes.flatMap((code) => {
    const policy = lawOf(config, code)
    return keptDays(policy, config.categories.map((it) => it.id).filter((id) => !policy.locks[id])) ?? []
  })
  return all.length ? { yes: Math.min(...all.map((it) => it.yes)), no: Math.min(...all.map((it) => it.no)) } : undefined
}

export const declaration: Command = {
  summary: 'prints what a policy page shows without JavaScript',
  help,
  async run(args, terminal) {
    const { positionals, values: { format, locale, region, date } } = readArgs({
      args, allowPositionals: true, options: { format: { type: 'string', default: 'html' }, locale: { type: 'string' }, region: { type: 'string' }, date: { type: 'string' } },
    })
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
    if (!write) throw misuse(`--format ${format}: there are ${Object.keys(FORMATS).join(' and ')}.`)
    if (region !== undefined && codesOf(region)[0] === '*') throw misuse(`--region ${region}: expected an ISO 3166 code such as KR or US-CA.`)
    if (date !== undefined && Number.isNaN(Date.parse(/^\d{4}-\d\d-\d\d$/.test(date) ? date : ''))) throw misuse(`--date ${date}: expected a day as YYYY-MM-DD.`)
    const config = readConfig('declaration', positionals, terminal)
    if (!config) return 1
    const code = region ?? config.policy.region
    const policy = code === undefined ? undefined : lawOf(config, code)
    const wanted = locale ?? (config.ui.locale === 'auto' ? policy?.languages?.[0] ?? 'en' : config.ui.locale)
    const tree = declarationTree(config, await askIntegrations(config), await translationFor(config, wanted, policy), { today: date ?? localDate(Date.now()), kept: policy ? undefined : keptAnywhere(config) }, policy)
    terminal.out(write(tree).trimEnd())
    return 0
  },
}
