// @vitest-environment node
/** The configurations in demo/policies of five real sites: each says in the site’s languages what its privacy policy says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/check.js'
import { explainAll } from '../../src/config/explain.js'
import type { Option } from '../../src/config/option.js'
import { options } from '../../src/config/options.js'
import type { Config, ConfigInput, Texts } from '../../src/config/types.js'
import { regions } from '../../src/region/laws.js'
import { resolvePolicy } from '../../src/region/resolvePolicy.js'
import { googleAnalytics } from '../../src/services/googleAnalytics.js'

const folder = join(import.meta.dirname, '../../demo/policies')
const read = (name: string): ConfigInput => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ConfigInput

const KOREAN = ['ko', 'en']
const languages: Record<string, string[]> = {
  enhancier: ['en'], genon: KOREAN, enhans: KOREAN, dreampicture: KOREAN, enkomm: ['en', 'ja', 'vi', 'ko', 'zh-Hant'],
}
const letters: Record<string, RegExp> = { ko: /[가-힣]/, ja: /[ぁ-んァ-ヶ一-龠]/, 'zh-Hant': /[一-龠]/ }
const named = (codes: string): string[] => codes.split(' ')
const EEA = regions.flatMap(([codes, { law }]) => (law === 'GDPR' ? named(codes) : []))

/** Every text for visitors in a document, by the table of options. */
function textsIn(option: Option, value: unknown, path = ''): [path: string, text: Texts][] {
  if (value === undefined) return []
  if (option.kind === 'texts') return [[path, value as Texts]]
  if (option.kind === 'list') return (value as unknown[]).flatMap((it, i) => textsIn(option.of, it, `${path}[${i}]`))
  if (option.kind !== 'object' && option.kind !== 'record') return []
  return Object.entries(value as object).flatMap(([key, it]) =>
    textsIn(option.kind === 'object' ? option.fields[key]! : option.of, it, path ? `${path}.${key}` : key))
}

function config(name: string): Config {
  const { problems, config: parsed } = parseConfig(read(name))
  if (!parsed) throw new Error(explainAll(problems))
  return parsed
}
/** What the SDK makes of a document where the region is known. */
const inRegion = (site: Config, code?: string) =>
  resolvePolicy(site, { code, basis: 'config' }, { gpc: undefined, dnt: undefined })
const category = (from: Config, id: string) => from.categories.find((it) => it.id === id)!
/** Services with what their integrations bring. */
const services = (from: Config) => from.services.map((it) => {
  const brought = it.use === 'google-analytics' ? googleAnalytics : undefined
  return {
    ...it, vendor: { ...brought?.vendor, ...it.vendor }, purpose: it.purpose ?? brought?.purpose,
    cookies: it.cookies.length ? it.cookies : brought?.cookies ?? [], optOut: it.optOut ?? brought?.optOut ?? [],
  }
})
const service = (from: Config, id: string) => services(from).find((it) => it.id === id)!
const transfers = (from: Config) => from.services.flatMap((it) => it.transfers ?? [])
const placesOf = (from: Config): string[] => transfers(from).map(({ recipient, country }) => `${recipient} ${country}`).sort()
const urls = (links: { url: string }[] = []): string[] => links.map((it) => it.url)
const said = (text: Texts | undefined, language: string): string => (text as Record<string, string>)[language]!
const phones = (from: Config): string => from.controller.complaints!.map((it) => said(it.name, 'ko').split(' ').pop()).join(' ')
const daysAhead = ({ policy }: Config) => (Date.parse(policy.effective!) - Date.parse(policy.announced!)) / 86_400_000

it('knows every policy there is', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(languages).map((it) => `${it}.json`).sort())
})

describe.each(Object.entries(languages))('the configuration of %s', (name, expected) => {
  it('says everything in each language of the site, in its own letters', () => {
    const { policy, ui, regions: own = {} } = config(name)
    expect(policy.url).toBe(`/policies/${name}/privacy`)
    const all = [...expected].sort()
    expect([...ui.locales!].sort()).toEqual(all)
    for (const [path, texts] of textsIn(options, read(name))) {
      // A proper name is the same in every language.
      if (typeof texts === 'string') expect(path).toMatch(/^services\[\d+\]\.name$/)
      else expect(Object.keys(texts).sort(), path).toEqual(all)
      for (const [language, text] of Object.entries(path.endsWith('.name') ? {} : texts)) {
        expect(text, `${path}.${language}`).toMatch(letters[language] ?? /[a-z]/)
      }
    }
    for (const messages of [ui.messages, ...Object.values(own).map((it) => it.messages ?? {})]) {
      const keys = expected.map((language) => Object.keys(messages[language] ?? {}))
      expect(keys).toEqual(expected.map(() => keys[0]))
      expect(all).toEqual(expect.arrayContaining(Object.keys(messages)))
    }
  })

  it('says who runs each service and what for, how long each cookie lasts, and what each recipient gets, where and why', () => {
    for (const it of transfers(config(name))) expect([it.country, it.items, it.purpose], it.recipient).not.toContain(undefined)
    for (const { id, vendor, purpose, purposes, cookies } of services(config(name))) {
      expect([vendor.name, vendor.country, purpose, purposes?.[0]], id).not.toContain(undefined)
      for (const { name, kind = 'cookie', duration, purpose } of cookies) {
        expect([purpose, kind !== 'cookie' || duration], `${id} ${name}`).not.toContain(undefined)
        expect(name, 'a pattern this wide would delete the site’s other cookies too').not.toBe('*')
      }
    }
  })

  it('says of each category but analytics in its own words what it is for, and what refusing it means', () => {
    for (const { id, description, lost } of config(name).categories) {
      expect([id === 'analytics' || description, id === 'required' || lost], id).not.toContain(undefined)
    }
  })
})

describe('Enhancier', () => {
  const site = config('enhancier')

  it('keeps what is required for the session, and functional and advertising for twelve months', () => {
    expect(site.categories.map((one) => one.lasts)).toEqual(['session', 'P12M', undefined, 'P12M'])
    expect([site.storage.onExpiry, inRegion(site, 'DE').lifetimes?.['advertising']?.granted]).toEqual(['ask', 365])
    const durations = (id: string): string[] => [...new Set(site.services
      .filter((one) => one.category === id && one.id !== 'choice').flatMap(({ cookies }) => cookies.map((one) => one.duration!)))]
    expect(durations('required')).toEqual(['session'])
    // None longer than twelve months.
    expect(durations('functional').sort()).toEqual(['P12M', 'P180D', 'P1D', 'session'])
    expect(durations('advertising').sort()).toEqual(['P12M', 'P30D', 'P90D'])
  })

  it('declares local and session storage, and leads to every way out', () => {
    const kinds = new Set(site.services.flatMap(({ cookies }) => cookies.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual(['cookie', 'localStorage', 'sessionStorage'])
    expect(urls(category(site, 'advertising').optOut).map((url) => url.replace(/^https:\/\/(www\.)?/, ''))).toEqual(named(
      'networkadvertising.org/choices aboutads.info/choices preferences-mgr.truste.com aboutcookies.org'))
    for (const [code, ways] of [['DE', 1], ['IN', undefined]] as const) expect(inRegion(site, code).optOut?.['advertising']?.length, code).toBe(ways)
    expect(urls(service(site, 'ga').optOut)).toEqual(['https://tools.google.com/dlpage/gaoptout'])
  })

  it('names the data centres and the third-party sign-ins', () => {
    expect(placesOf(site)).toEqual(expect.arrayContaining(
      ['IBM Cloud IN', 'Google Cloud US', 'Simplify360 US', 'IBM Watson US', 'Google Analytics US']))
    for (const one of named('google-sign-in facebook-connect linkedin-sign-in').map((id) => service(site, id))) {
      expect([one.category, one.hosts.length > 0], one.id).toEqual(['functional', true])
    }
    expect(service(site, 'session-analytics').category).toBe('analytics')
  })

  it('leaves Do Not Track unanswered and says so, and honours Global Privacy Control', () => {
    expect(site.signals).toEqual({ gpc: ['advertising'], dnt: false })
    expect(site.ui.messages['en']!.panelText).toContain('does not respond to Do Not Track')
  })

  it('announces a change before it takes effect, and leads the EEA to its rights', () => {
    expect(daysAhead(site)).toBe(15)
    for (const code of EEA) expect(inRegion(site, code).url, code).toBe('/policies/enhancier/privacy#eea')
    expect([inRegion(site, 'IN').url, site.controller.contact]).toEqual([site.policy.url, 'privacy@enhancier.com'])
  })
})

describe('GenON', () => {
  const site = config('genon')

  it('marks its categories, wants three consents of their own in Korea, and holds Google Analytics until a yes', () => {
    const apart = site.categories.flatMap((one) => one.separate ?? [])
    expect(apart).toEqual(['third-party-provision', 'overseas-transfer', 'marketing-messages'])
    for (const code of [undefined, ...named('KR US GB JP')]) {
      const { marks, defaults, locks } = inRegion(site, code)
      expect([marks, defaults['analytics'], defaults['ga']], code).toEqual([true, false, undefined])
      expect(apart.map((id) => locks[id]), code).toEqual(apart.map(() => (code === 'KR' ? undefined : 'elsewhere')))
    }
    expect(urls(service(site, 'ga').optOut)).toEqual(['https://tools.google.com/dlpage/gaoptout'])
  })

  it('names every entrusted company, and transfers abroad with all that the law asks', () => {
    expect(services(site).map(({ vendor }) => vendor.name)).toEqual(expect.arrayContaining(
      ['Google', 'Salesforce', 'Stibee', 'Peat', 'Wanted Lab', 'Bizgo', 'forms.app', 'Remember & Company', 'Celonis']))
    expect(placesOf(site)).toEqual(['Celonis CZ', 'Google US', 'Salesforce JP', 'forms.app TR'])
    for (const one of transfers(site)) expect([one.retention, one.contact], one.recipient).not.toContain(undefined)
    expect(transfers(site).map((one) => said(one.retention, 'ko'))).toEqual(['3년', '30일', '12개월', '12개월'])
    expect(['forms-app', 'stibee'].map((id) => service(site, id).category)).toEqual(['functional', 'functional'])
  })

  it('says since when its policy holds, what was before, who the officer is and where to complain', () => {
    expect(site.policy).toMatchObject({ version: '2025-01-10', effective: '2025-01-10' })
    expect(site.policy.previous!.every(({ url, until }) => url && until! < '2025-01-10')).toBe(true)
    expect(site.controller.officer).toMatch(/개인정보 보호책임자.*@/)
    expect(phones(site)).toBe('118 1833-6972 1301 182')
  })
})

describe('Enhans', () => {
  const site = config('enhans')

  it('announces a material change thirty days ahead; the one before only informed', () => {
    expect(site.policy).toMatchObject({ version: '2026-12-15', material: true, effective: '2026-12-15' })
    expect(daysAhead(site)).toBe(30)
    expect(site.policy.previous![0]).toMatchObject({ version: '2025-06-01', material: false })
  })

  it('says what is lost, what goes on after leaving, and that Do Not Track is not answered', () => {
    expect(said(category(site, 'functional').lost, 'ko')).toContain('자동 로그인')
    expect(said(category(site, 'advertising').description, 'en')).toContain('even after you leave')
    expect(site.signals.dnt).toBe(false)
    for (const language of KOREAN) expect(site.ui.messages[language]!.panelText).toContain('Do Not Track')
  })

  it('keeps the consent to marketing apart, and choices for a year', () => {
    expect(category(site, 'marketing-messages')).toMatchObject({ separate: 'marketing-messages', lasts: 'P1Y' })
    expect(named('KR US').map((code) => inRegion(site, code).locks['marketing-messages'])).toEqual([undefined, 'elsewhere'])
    expect(site.storage.days).toBe(365)
    expect(phones(site)).toBe('118 1833-6972')
  })
})

describe('DreamPicture', () => {
  const site = config('dreampicture')

  it('goes by the age of each region', () => {
    expect(['KR', 'US-CA', 'GB', 'DE', 'FR'].map((code) => inRegion(site, code).age)).toEqual([14, 13, 13, 16, 15])
  })

  it('has a supplement for Europe, California and Korea, and asks before it identifies anybody', () => {
    for (const code of [...EEA, ...named('GB CH US-CA KR')]) {
      const { url, defaults } = inRegion(site, code)
      expect(url.split('#')[1], code).toBe({ 'US-CA': 'california', KR: 'korea' }[code] ?? 'europe')
      expect(defaults, code).toEqual({ required: true, functional: false, analytics: false, advertising: false })
    }
    expect(inRegion(site, 'US-CA').links).toEqual(['do-not-sell', 'privacy-choices'])
    expect(inRegion(site, 'US-CA').messages?.['en']?.panelText).toMatch(/do not sell.*agent.*45 days/)
    expect(inRegion(site, 'KR').controller).toMatchObject({ name: 'Softzen Corporation', rights: `${site.policy.url}#korea` })
    expect(site.policy).toMatchObject({ version: '23.07.10', audience: 'general' })
  })
})

describe('enKomm', () => {
  const site = config('enkomm')

  it('is run by another company in Japan, and tells of its policy eighteen days ahead', () => {
    expect([site.policy.version, site.policy.effective, daysAhead(site)]).toEqual(['2021-03-01', '2021-03-19', 18])
    expect(inRegion(site, 'JP').controller?.name).toContain('NTQ Japan')
    for (const code of named('HK KR VN DE *')) expect(inRegion(site, code).controller?.name).toBe('NTQ Solution JSC')
  })

  it('has supplements and languages by region', () => {
    for (const code of ['JP', 'HK', 'KR', ...EEA]) expect(inRegion(site, code).url, code).toMatch(/privacy#[a-z-]+$/)
    const own = named('JP HK KR VN').map((code) => inRegion(site, code).languages!)
    expect(own.map(([first, ...others]) => [first, others.length])).toEqual([['ja', 4], ['zh-Hant', 4], ['ko', 4], ['vi', 4]])
  })

  it('personalises marketing only after a yes, everywhere, and offers not to sell', () => {
    for (const code of named('JP HK US-CA VN KR DE *')) expect(inRegion(site, code).defaults['advertising'], code).toBe(false)
    expect(inRegion(site, 'US-CA').links).toEqual(['do-not-sell'])
  })

  it('tells of every service what is sent, to whom, and for which purposes of sender and recipient', () => {
    for (const one of site.services) expect(one.transfers?.length, one.id).toBeGreaterThan(0)
    for (const one of transfers(site)) expect([one.senderPurpose, one.contact], one.recipient).not.toContain(undefined)
  })
})
