// @vitest-environment node
/** `assent check` as its user has it: the command in a process of its own, files in a folder, what it prints where, and its exit code. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adviceTexts } from '../../../src/config/adviceTexts.js'
import { countries } from '../../../src/config/countries.js'
import type { ConfigInput } from '../../../src/config/types.js'
import { buildCommand, run } from '../../collector/child.js'
import { countries as iso } from '../../support/iso3166.js'

let command: Awaited<ReturnType<typeof buildCommand>>
let folder: string
beforeAll(async () => {
  command = await buildCommand()
  folder = await mkdtemp(join(tmpdir(), 'assent-check-'))
})
afterAll(async () => {
  await command.remove()
  await rm(folder, { recursive: true })
})

interface Outcome { code: number | null; out: string[]; err: string[] }
const lines = (text: string): string[] => text.split('\n').filter(Boolean).map((it) => it.replaceAll(`${folder}/`, ''))

/** @param text of the file assent.json */
async function checked(text: string | object, ...args: string[]): Promise<Outcome> {
  const file = join(folder, 'assent.json')
  await writeFile(file, typeof text === 'string' ? text : JSON.stringify(text, null, 2))
  const { code, out, err } = await run(command.file, ['check', file, ...args]).ended
  return { code, out: lines(out), err: lines(err) }
}

const policy = { version: '1', url: '/privacy' }
const video = { id: 'video', category: 'functional', purpose: 'Plays films.', vendor: { name: 'Films' } }
const categories = [{ id: 'required' }, { id: 'functional' }]
/** Nothing is to be said of it. */
const complete = { policy, categories, services: [video] } satisfies ConfigInput
const withService = (more: object) => ({ ...complete, services: [{ ...video, ...more }] })
const withUi = (ui: object) => ({ ...complete, ui })

describe('a document that says what it has', () => {
  it('is right, and nothing else is printed', async () => {
    expect(await checked(complete)).toEqual({ code: 0, out: ['assent.json is right.'], err: [] })
    expect(await checked(complete, '--strict')).toEqual({ code: 0, out: ['assent.json is right.'], err: [] })
  })

  it('may begin with a byte order mark', async () => {
    expect(await checked(`\uFEFF${JSON.stringify(complete)}`)).toMatchObject({ code: 0 })
  })
})

describe('an error', () => {
  it.each<[string, string | object, string]>([
    ['a comma too many', '{\n  "policy": { "version": "1", },\n}', 'assent.json:2:29: error [not-json] This is not JSON. Received a comma before "}", expected none after the last one. Remove the comma.'],
    ['a comment', '{\n  // ours\n}', 'assent.json:2:3: error [not-json] This is not JSON. JSON has no comments. Remove it.'],
    ['an empty file', '', 'assent.json:1:1: error [not-json] This is not JSON. The text ends where a value was expected. Close what is open.'],
    ['a key that is there twice', '{\n  "policy": { "version": "1", "url": "/" },\n  "categories": [{ "id": "required" }],\n  "services": [],\n  "services": []\n}',
      'assent.json:5:3: error [duplicate-key] services: received a second time, expected once; the first is in line 4, column 3. Only the last one counts, so join the two or remove one.'],
    ['a missing option', { policy: { version: '1' } }, 'assent.json:2:3: error [missing] policy.url is missing. Give it an address such as "/privacy" or "https://www.example.com/privacy".'],
    ['a mistyped option', { ...complete, uii: {} }, 'assent.json:24:3: error [unknown-key] uii is not an option (received {}). Did you mean "ui"? Otherwise remove it.'],
    ['left', withUi({ position: 'bottom-left' }), 'assent.json:25:5: error [invalid] ui.position: received "bottom-left", expected one of "bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top". Did you mean "bottom-start"?'],
    ['an address that runs', withService({ vendor: { name: 'Films', privacy: 'javascript:alert(1)' } }),
      'assent.json:21:9: error [invalid] services[0].vendor.privacy: received "javascript:alert(1)", expected an address such as "/privacy" or "https://www.example.com/privacy". Change the value.'],
    ['the European Union', { ...complete, regions: { EU: {} } },
      'assent.json:25:5: error [invalid-key] regions.EU: received "EU" as a key, expected an ISO 3166 code such as "KR" or "US-CA", "EEA" or "*". Did you mean "EEA"?'],
    ['a region that nobody is in', { ...complete, regions: { QQ: {} } },
      'assent.json:25:5: error [unknown-region] regions.QQ: received "QQ", expected a country of ISO 3166-1, such as "KR" or "US-CA", "EEA" or "*". No visitor is ever there; correct or remove it.'],
    ['a day that does not exist', { ...complete, policy: { ...policy, effective: '2026-02-31' } },
      'assent.json:5:5: error [no-such-day] policy.effective: received "2026-02-31", expected a day that exists. Correct it.'],
    ['a colour that is none', withUi({ theme: { accent: 'c2410c' } }),
      'assent.json:26:7: error [invalid] ui.theme.accent: received "c2410c", expected a colour of CSS such as "#c2410c", "rgb(194 65 12)" or "var(--brand)". Did you mean "#c2410c"? The page leaves it out.'],
    ['a length without a unit', withUi({ theme: { radius: '8' } }),
      'assent.json:26:7: error [invalid] ui.theme.radius: received "8", expected a length with its unit such as "8px" or "0px". Did you mean "8px"? The page leaves it out.'],
    ['colours that cannot be read', withUi({ theme: { scheme: 'light', accent: '#ff0', accentText: '#fff' } }),
      'assent.json:28:7: error [low-contrast] ui.theme.accentText: in light, "accentText" #fff on "accent" #ff0 has a contrast of 1.07, expected 4.5 at least (WCAG 2.2, 1.4.3). Leave "accentText" out, and one that can be read is found, or change one of the two; "light" can have colours of its own. Else the page leaves the colours out.'],
    ['a message that there is not', withUi({ messages: { en: { decline: 'No' } } }),
      'assent.json:27:9: error [unknown-key] ui.messages.en.decline is not an option (received "No"). Did you mean "rejectAll"? Otherwise remove it.'],
  ])('is %s, and is said with its place and the fix', async (_, text, line) => {
    expect(await checked(text)).toEqual({ code: 1, out: ['assent.json: 1 error.'], err: [line] })
  })

  it('does not keep others from being said', async () => {
    const { code, out, err } = await checked('{ "policy": { "version": "1", "version": 2 }, "catgories": [] }')
    expect([code, out]).toEqual([1, ['assent.json: 4 errors.']])
    expect(err.map((it) => it.replace(/^assent\.json:(\S+): error \[(\S+)\].*/, '$1 $2'))).toEqual(['1:31 duplicate-key', '1:47 unknown-key', '1:31 invalid', '1:3 missing'])
  })

  it('cannot talk to the terminal', async () => {
    const { err } = await checked('{ "\\u001b[2J\\u202e": 1, "policy": { "version": "1", "url": "/" } }')
    expect(err.join()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('keeps the other commands from going on', async () => {
    const file = join(folder, 'twice.json')
    await writeFile(file, `{ "policy": ${JSON.stringify(policy)}, "services": [], "services": [] }`)
    for (const name of ['csp', 'gpc', 'declaration']) {
      const { code, out, err } = await run(command.file, [name, file]).ended
      expect([code, out, lines(err)], name).toEqual([1, '', [expect.stringContaining('[duplicate-key]')]])
    }
  })
})

describe('advice', () => {
  const cases: [keyof typeof adviceTexts, object, string][] = [
    ['unused-category', { policy, services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }] },
      '1:1 categories: received nothing, so that visitors are asked about "functional", "advertising" as well, which no service uses; expected the categories that this site has. Write "categories": [{ "id": "required" }, { "id": "analytics" }]; where a page marks elements with another one, keep that one in the list.'],
    ['unnamed-category', { ...complete, categories: [...categories, { id: 'social', description: 'Shares.' }] },
      '13:5 categories[2].name: received nothing, expected the name that visitors read. They are shown the id "social"; give the category a name.'],
    ['undescribed-category', { ...complete, categories: [...categories, { id: 'social', name: 'Social' }] },
      '13:5 categories[2].description: received nothing, expected what the category "social" is for. Visitors cannot know what they allow; describe it.'],
    ['unneeded-consent', { ...complete, categories: [...categories, { id: 'abroad', name: 'Abroad', description: 'Sends.', separate: 'overseas-transfer' }] },
      '13:5 categories[2]: received the consent "abroad", expected a service that needs it. Put "abroad" into "needs" of the service it is for; where that is the site’s own doing, such as a newsletter, declare it as a service. Else remove it: visitors are asked in vain.'],
    ['no-purpose', withService({ purpose: undefined }),
      '15:5 services[0].purpose: received nothing, expected what the service "video" does, in one sentence. Visitors are to know it before they choose (GDPR Art. 13(1)(c)).'],
    ['no-vendor', withService({ vendor: { country: 'US' } }),
      '19:7 services[0].vendor.name: received nothing, expected who runs the service "video". Visitors are to know who receives their data (GDPR Art. 13(1)(e)); where it is the site’s own, name the site.'],
    ['no-target', withUi({ layout: 'inline' }),
      '24:3 ui.target: received nothing, expected a CSS selector of the element that the banner is put into. Without it "inline" is a box; write "target": "#consent".'],
    ['late-announcement', { ...complete, policy: { ...policy, announced: '2026-05-02', effective: '2026-05-01' } },
      '5:5 policy.announced: received "2026-05-02", expected a day before "effective", "2026-05-01". The notice would tell of a change that has been; correct one of the two.'],
    ['unknown-country', withService({ vendor: { name: 'Films', country: 'UK' } }),
      '21:9 services[0].vendor.country: received "UK", expected a country of ISO 3166-1, such as "KR"; did you mean "GB"?'],
    ['unknown-language', withService({ purpose: { en: 'Plays.', dee: 'Spielt.' } }),
      '20:9 services[0].purpose.dee: received "dee", expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; did you mean "de"?'],
    ['unknown-language', withUi({ messages: { dee: { save: 'Sichern' } } }),
      '26:7 ui.messages.dee: received "dee", expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; did you mean "de"?'],
    ['unknown-language', withUi({ locale: 'dee' }),
      '25:5 ui.locale: received "dee", expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; did you mean "de"?'],
    ['unknown-language', withUi({ locales: ['en', 'xx'] }),
      '27:7 ui.locales[1]: received "xx", expected a language that is shown: a built-in one, or one that "ui.messages" has texts in. Nobody would read this; correct or remove it.'],
  ]

  it.each(cases)('%s is printed and lets it pass; with --strict it does not: %j', async (code, document, sentence) => {
    const [place, ...rest] = sentence.split(' ')
    const line = `assent.json:${place}: advice [${code}] ${rest.join(' ')}`
    expect(await checked(document)).toEqual({ code: 0, out: [line, 'assent.json is right: 1 piece of advice.'], err: [] })
    expect(await checked(document, '--strict')).toEqual({ code: 1, out: ['assent.json: 1 piece of advice.'], err: [line] })
  })

  it('is there for every code but those that are errors', () => {
    expect([...new Set(cases.map(([code]) => code)), 'unknown-region', 'no-such-day'].sort()).toEqual(Object.keys(adviceTexts).sort())
  })

  it.each<[string, object]>([
    ['hosts count as use', { policy, services: [video], hosts: { 'ads.example': '!analytics advertising' } }],
    ['a category that is written is wanted', { policy, categories: [...categories, { id: 'analytics' }, { id: 'advertising' }], services: [video] }],
    ['a service through which a host or another need is used', { policy, services: [video, { ...video, id: 'b', category: 'analytics' }, { ...video, id: 'c', category: 'advertising' }] }],
    ['an integration brings its category, its purpose and its vendor', { policy, categories: [{ id: 'required' }, { id: 'analytics' }], services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } }] }],
    ['a separate consent that a service needs', {
      ...withService({ needs: ['abroad'] }), categories: [...categories, { id: 'abroad', name: 'Abroad', description: 'Sends.', separate: 'overseas-transfer' }],
    }],
    ['a language of the site’s own, and near ones', {
      ...withService({ purpose: { 'en': 'a', 'pt-PT': 'b', 'cy': 'c', 'zh-TW': 'd', 'nn': 'e' } }), ui: { messages: { cy: { save: 'Cadw' } }, locale: 'cy', locales: ['cy', 'de-AT', 'en_US', 'iw'] },
    }],
    ['days, countries and regions that there are', {
      ...withService({ vendor: { name: 'x', country: 'XK' } }), policy: { ...policy, region: 'KR', announced: '2028-02-28', effective: '2028-02-29' }, regions: { '*': {}, 'EEA': {}, 'GB': {}, 'US-CA': {} },
    }],
    ['an inline banner with its place', withUi({ layout: 'inline', target: '#consent' })],
    ['an accent alone, whatever it is', withUi({ theme: { accent: '#777' } })],
  ])('is not given in vain: %s', async (_, document) => {
    expect(await checked(document)).toEqual({ code: 0, out: ['assent.json is right.'], err: [] })
  })
})

describe('what the project itself shows', () => {
  const root = new URL('../../../', import.meta.url).pathname
  const documents = ['demo/site/assent.json', 'demo/own/assent.json', ...readdirSync(join(root, 'demo/policies')).map((it) => `demo/policies/${it}`)]
  it.each(documents)('%s has no error, and asks for what it has', async (path) => {
    const { code, out } = await checked(readFileSync(join(root, path), 'utf8'))
    expect(code).toBe(0)
    // Two sites ask on paper for consents that no service of theirs needs.
    expect(out.filter((it) => it.includes('advice [') && !it.includes('[unneeded-consent]'))).toEqual([])
  })
})

describe('the command', () => {
  it.each<[string[], RegExp]>([
    [['check'], /Name one configuration/], [['check', 'a.json', 'b.json'], /Name one configuration/], [['check', 'nowhere.json'], /nowhere\.json cannot be read/],
    [['check', '--srtict', 'a.json'], /--srtict/],
  ])('%j is a misuse', async (args, message) => {
    const { code, out, err } = await run(command.file, args).ended
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })

  it('says what is an error and what is advice', async () => {
    const { code, out } = await run(command.file, ['check', '--help']).ended
    expect(code).toBe(0)
    for (const it of ['--strict', 'Exit code 0', 'An error is', 'Advice is']) expect(out).toContain(it)
  })

  it('knows the countries of ISO 3166', () => {
    expect(countries.filter((it) => it !== 'XK')).toEqual([...iso])
  })
})
