/**
 * Compiles a document into the site's own files: it is checked, completed and its law looked up once, here, and not in each page. Strings
 * in, strings out: it runs in Node, at the edge and in a browser.
 */
import { parseConfig } from '../config/check.js'
import { explain } from '../config/explain.js'
import type { Config, ConfigInput } from '../config/types.js'
import { locales } from '../i18n/locales.js'
import { fingerprint } from '../model/fingerprint.js'
import { expectsGoogle } from '../services/googleConsentMode.js'
import { shortHash, sourceHash } from './hashes.js'
import { firstFile, furtherFile, linkModules, type Read } from './linkModules.js'
import { literal, parsed } from './literal.js'
import { policiesOf } from './policies.js'
import en from '../i18n/languages/details/en.js'
import { originOf, securityPolicy } from './securityPolicy.js'
import { inlineScript, snippet } from './snippet.js'
import { standIn, standInScript } from './standIn.js'
import { questionOf, type Language } from './question.js'

export interface BuildOptions {
  /** Gives the text of a built file of this version, by its name in `dist`, such as `site/core.js`. */
  read: Read
  /** Address of the folder in which the files will be, with its closing slash. @default "/assent/" */
  folder?: string | undefined
  /** The language of the pages, whose question are in the file; others are fetched. @default English */
  language?: Language | undefined
  /** Whether pages mark anything with `data-consent`: without the gate nothing that is marked ever runs. @default true */
  gate?: boolean | undefined
  /** Whether pages mark anything after their HTML was read, as single-page apps do, or bring tags of Google’s then: else nothing is watched from there on. @default true */
  late?: boolean | undefined
  /** Whether the banner is part of the page’s HTML. @default false */
  inline?: boolean | undefined
  /** Whether scripts of the page bear a nonce, which the server puts in the place of `{nonce}`. @default false */
  nonce?: boolean | undefined
}

/** A file, and what it is there for. */
export interface BuiltFile {
  name: string
  text: string
  /** What a page has it for; absent where all pages begin with it. */
  when?: string
}

export interface Built {
  files: readonly BuiltFile[]
  /** HTML for the head of each page. */
  snippet: string
  /** HTML for the beginning of each page’s body, with `inline`: the banner. */
  body?: string
  /** Value of a Content-Security-Policy header for visitors who have allowed nothing. */
  securityPolicy: string
  /** Caching, as the file `_headers` of static hosts has it. */
  headers: string
}

/** By name: what a page fetches it for, and whether the document can have it do so. */
const FURTHER: Readonly<Record<string, readonly [when: string, needed: (config: Config, gate: boolean) => boolean]>> = {
  'assent-ui': ['the question is answered, or asked in other words', ({ ui }) => ui.layout !== 'none'],
  'assent-first': ['a choice is kept, or a law looked up', () => true],
  'assent-gate': ['elements are marked', (_config, gate) => gate],
  'assent-placeholder': ['an embed waits', ({ ui }, gate) => gate && ui.layout !== 'none'],
  'assent-services': ['services start', ({ services }) => services.some((it) => it.use)],
  'assent-guard': ['a service with hosts is allowed, or the guard is on', () => true],
  'assent-panel': ['the panel opens', ({ ui }) => ui.layout !== 'none'],
  'assent-details': ['the panel shows services', ({ ui }) => ui.layout !== 'none'],
  'assent-modal': ['the banner is a dialog', ({ ui }) => ui.layout === 'modal'],
  'assent-theme': ['looks of the site’s own', ({ ui }) => ui.layout !== 'none' && Object.keys(ui.theme).length > 0],
  'assent-trigger': ['a choice was made', ({ ui }) => ui.layout !== 'none' && ui.trigger],
  'assent-notice': ['a new policy is announced', ({ ui, policy }) => ui.layout !== 'none' && policy.announced !== undefined],
  'assent-outdated': ['a tab has to be loaded anew', ({ ui }) => ui.layout !== 'none'],
  'assent-explain': ['something is wrong', () => true],
}

/** As the file `_headers` of Netlify and Cloudflare Pages has it: what has a hash in its address never changes. */
const headersOf = (path: string, release: string): string => ([
  ['site.js', 'max-age=300, stale-while-revalidate=86400'], ['site.*.js', 'max-age=31536000, immutable'], [`${release}/*`, 'max-age=31536000, immutable'],
] as const).map(([address, caching]) => `${path}${address}\n  Cache-Control: public, ${caching}\n  X-Content-Type-Options: nosniff\n`).join('')

/**
 * @param document the configuration document; see `demo/reference/options.md`
 * @returns the files and what pages and servers say of them; or what is wrong with the document, in sentences
 */
export async function build(document: unknown, { read, folder = '/assent/', language = { language: 'en' }, gate = true, late = true, inline = false, nonce = false }: BuildOptions): Promise<Built | { problems: readonly string[] }> {
  const { config, problems } = parseConfig(document)
  if (!config) return { problems: problems.map(explain) }
  const { release } = JSON.parse(await read('site/release.json')) as { release: string }
  const input = document as ConfigInput
  const now = Date.now()
  const shows = config.ui.layout !== 'none'

  const first = await linkModules(late ? ['core'] : ['core', 'assent-early'], read)
  const policies = policiesOf(config)
  const print = fingerprint(JSON.stringify(input))
  const question = questionOf(config, Object.values(policies)[0]![0]!, language, now)
  const site = `{config:${parsed(config)},fingerprint:${literal(print)},release:${literal(release)},policies:${literal(policies)},unmarked:${!gate},question:${question ? literal(question) : 'undefined'}}`
  const text = firstFile(first.values(), site)
  const name = `site.${await shortHash(text)}.js`

  const integrations = [...new Set(config.services.flatMap((it) => it.use ?? []))]
  const wanted = [
    ...Object.entries(FURTHER).filter(([, [, needed]]) => needed(config, gate)).map(([it, [when]]) => [it, when] as const),
    ...integrations.map((it) => [`services/${it}`, `${it} is allowed`] as const),
  ]
  const here = new Set(first.keys())
  const further = await Promise.all(wanted.map(async ([it, when]): Promise<BuiltFile> =>
    ({ name: `${release}/${it}.js`, text: furtherFile((await linkModules([it], read, here)).values()), when })))
  const languages = shows ? await Promise.all(locales.filter((it) => it !== 'en').flatMap((it) => [`locales/${it}`, `locales/details/${it}`])
    .map(async (it): Promise<BuiltFile> => ({ name: `${release}/${it}.js`, text: await read(`${it}.js`), when: 'a visitor’s language' }))) : []

  const banner = inline && question ? standIn(config, question, language.notKept ?? en.notKept, nonce ? '{nonce}' : undefined) : undefined
  const head = [inlineScript(expectsGoogle(config)), ...(banner ? [standInScript(config, print)] : [])].join(';')
  const sourcesOf = async (texts: readonly string[]): Promise<string[]> =>
    (nonce ? ["'nonce-{nonce}'"] : (await Promise.all(texts.map((it) => sourceHash('sha256', it)))).map((it) => `'${it}'`))
  return {
    files: [{ name, text }, { name: 'site.js', text, when: 'the HTML of pages cannot be changed with each build' }, ...further, ...languages],
    snippet: snippet({ src: folder + name, integrity: await sourceHash('sha384', text), inline: head, nonce }),
    ...(banner && { body: banner.html }),
    securityPolicy: securityPolicy(config, [], [...await sourcesOf([head]), ...originOf(folder)], banner ? await sourcesOf([banner.css]) : []),
    headers: headersOf(new URL(folder, 'https://site.invalid').pathname, release),
  }
}
