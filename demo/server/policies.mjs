/** Which policy a page goes by, and what it takes as the visitor's region, language and signals: all of it from its address. */
import { readdir, readFile } from 'node:fs/promises'
import { policies } from '../site/policies.mjs'

const site = new URL('../site/assent.json', import.meta.url)
const folder = new URL('../policies/', import.meta.url)
const locales = new URL('../../dist/locales/', import.meta.url)
/** Of the shop, whose document is at `/assent.json`. */
export const SHOP = 'shop'
const REGION = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/

const isPolicy = (name) => Object.hasOwn(policies, name)

/** A document with the third parties where this visitor's browser finds them. */
export const fillIn = (text, origins) => text.replace(/\{\{(\w+)\}\}/g, (all, party) => origins[party] ?? all)

const addressOf = (name) => (name === SHOP ? site : new URL(`${name}.json`, folder))
const read = async (name) => JSON.parse(await readFile(addressOf(name), 'utf8'))

/** The languages that visitors of a site can choose from; every one there is where its document names none. */
async function languagesOf({ ui }) {
  if (ui.locales) return ui.locales
  return ['en', ...(await readdir(locales)).filter((it) => it.endsWith('.js')).map((it) => it.slice(0, -3))]
}

const normal = (name, params, languages) => ({
  name,
  region: [params.get('region') ?? ''].filter((it) => REGION.test(it))[0] ?? '',
  lang: [params.get('lang') ?? ''].filter((it) => languages.includes(it))[0] ?? '',
  gpc: params.get('gpc') === '1',
  dnt: params.get('dnt') === '1',
})

/** @returns {string} `?region=KR&lang=ko`, or nothing where nothing is set */
export function queryOf({ region, lang, gpc, dnt }) {
  const set = Object.entries({ region, lang, gpc: gpc && '1', dnt: dnt && '1' }).filter(([, value]) => value)
  return set.length ? `?${new URLSearchParams(set)}` : ''
}

const folderOf = ({ name }) => (name === SHOP ? '' : `/policies/${name}`)
/** Where the document of these settings is, and the page that goes by them. */
export const documentOf = (settings) => `${folderOf(settings)}/assent.json${queryOf(settings)}`
export const pageOf = (settings) => `${folderOf(settings) || '/'}${queryOf(settings)}`
export const storageOf = (name) => (name === SHOP ? 'consent_choice' : `choice_${name}`)

/**
 * @param {URL} url of a page or a document
 * @param {string} [chosen] a policy, where the path does not tell
 */
export async function settingsFor({ pathname, searchParams }, chosen) {
  const named = chosen ?? (/^\/policies\/([^/]+)/.exec(pathname)?.[1] ?? SHOP)
  const name = isPolicy(named) ? named : SHOP
  const document = await read(name)
  const languages = await languagesOf(document)
  const settings = normal(name, searchParams, languages)
  return { ...settings, languages, html: settings.lang || (document.ui.locales?.[0] ?? 'en'), storage: storageOf(name) }
}

/**
 * The document of a site, as it is but for: the region and language that were picked, a name of its own for the stored choice, so
 * that the choices under several policies do not mix, and the addresses of Google's tag and of the policy's pages, which go on
 * with what was picked.
 * @returns {Promise<string>} JSON
 */
export async function documentFor(settings, origins) {
  const { name, region, lang } = settings
  const own = await read(name)
  const text = fillIn(JSON.stringify(own), origins)
    .replaceAll('"consent_choice', `"${storageOf(name)}`)
    .replace(/"(\/policies\/[^"#?]+)(#[^"]*)?"/g, (all, path, fragment = '') => `"${path}${queryOf(settings)}${fragment}"`)
  const document = JSON.parse(text)
  if (name === SHOP) document.policy.url += queryOf(settings)
  if (region) document.policy.region = region
  if (lang) document.ui = { ...document.ui, locale: lang }
  document.storage = { ...document.storage, name: storageOf(name) }
  for (const it of document.services) {
    if (it.use === 'google-analytics') it.options = { ...it.options, src: `${origins.google}/gtag/js` }
  }
  return JSON.stringify(document)
}

/** What the form of the bar leads to: the page of the policy that was picked, with what it knows of the rest. */
export async function redirectTo({ searchParams }) {
  const settings = await settingsFor(new URL('http://localhost/'), searchParams.get('policy') ?? SHOP)
  const page = pageOf(normal(settings.name, searchParams, settings.languages))
  const at = searchParams.get('at')
  const headers = new Headers({ location: page + (at ? `${page.includes('?') ? '&' : '?'}at=${encodeURIComponent(at)}` : '') })
  if (searchParams.has('forget')) headers.set('set-cookie', `${settings.storage}=; Max-Age=0; Path=/`)
  return new Response(null, { status: 303, headers })
}
