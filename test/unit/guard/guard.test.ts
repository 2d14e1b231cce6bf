/** What the guard decides by, and what it puts over functions of the page; the rest needs a real browser: test/browser/guard*.test.ts. */
import { describe, expect, it } from 'vitest'
import type { Seen } from '../../../src/api.js'
import type { ConfigInput } from '../../../src/config/types.js'
import type { PageWindow } from '../../../src/environment.js'
import { createLog } from '../../../src/guard/log.js'
import { createPatches } from '../../../src/guard/patches.js'
import { createRules } from '../../../src/guard/rules.js'
import { configOf } from '../support.js'

const page: PageWindow = window

const rulesFor = (more: Partial<ConfigInput>, granted: readonly string[] = []) => createRules(page, configOf(more), (need) => granted.includes(need), 'https://cdn.example.com/v1/')
const services: ConfigInput['services'] = [
  { id: 'ads', category: 'advertising', hosts: ['example.com', 'Shared.example'] },
  { id: 'tags', category: 'analytics', hosts: ['tags.example.com', 'shared.example', 'local.example:8080'] },
]

describe('a host', () => {
  it.each([
    ['https://example.com/x', 'ads'], ['//www.example.com', 'ads'], ['wss://a.b.example.com/', 'ads'], ['https://example.com:444/', 'ads'],
    ['https://tags.example.com/', 'tags'], ['https://eu.tags.example.com/', 'tags'], ['http://local.example:8080/', 'tags'],
    ['https://notexample.com/', undefined], ['https://example.com.evil.test/', undefined], ['http://local.example/', undefined],
  ])('of %s belongs to %s', (address, need) => {
    expect(rulesFor({ services }).ofAddress(address)).toMatchObject({ need, allowed: need === undefined })
  })

  it.each(['/own', 'https://www.site.test:444/x', 'data:,x', 'blob:https://example.com/1', 'about:blank', 'http://[bad', 'mailto:a@example.com'])(
    'is not looked at in %s', (address) => {
      expect(rulesFor({ services }).ofAddress(address)).toBeUndefined()
    })

  it('that services share is allowed with any of them', () => {
    expect(rulesFor({ services }).ofAddress('https://shared.example/')).toMatchObject({ need: 'ads', allowed: false })
    expect(rulesFor({ services }, ['tags']).ofAddress('https://shared.example/')).toMatchObject({ need: 'tags', allowed: true })
  })

  it('may be the page’s own, and may be added with a need', () => {
    const rules = rulesFor({ hosts: { 'www.site.test': 'functional', 'more.example': 'functional analytics' } })
    expect(rules.ofAddress('/own')).toMatchObject({ need: 'functional', allowed: false })
    expect(rules.ofAddress('https://more.example')).toMatchObject({ need: 'functional analytics', allowed: false })
  })

  it('is known of an integration, which may be served from elsewhere, but does not put the page’s own host under guard', () => {
    const ga = (src: string, mode?: 'advanced') => ({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-A1', src, mode } }] })
    for (const it of ['https://www.googletagmanager.com/gtag/js', 'https://region1.google-analytics.com/g/collect', 'https://cdn.example/']) {
      expect(rulesFor(ga('https://cdn.example/gtag.js')).ofAddress(it)).toMatchObject({ need: 'ga', allowed: false })
    }
    expect(rulesFor(ga('https://www.site.test/gtag.js')).ofAddress('/x')).toBeUndefined()
    // The site has chosen that the tag loads while it is denied.
    expect(rulesFor(ga('https://cdn.example/gtag.js', 'advanced')).ofAddress('https://cdn.example/')).toMatchObject({ need: 'ga', allowed: true })
  })

  it('of the SDK’s own requests is left alone', () => {
    // What only looks like the SDK's tag has no say in where its files are.
    const tag = document.body.appendChild(Object.assign(document.createElement('script'), { type: 'none', src: 'https://cdn.example.com/v2/assent.js' }))
    const rules = rulesFor({ services, receipts: { endpoint: 'https://consent.example.com/receipts' } })
    for (const it of ['https://consent.example.com/receipts', 'https://cdn.example.com/v1/assent-ui.js', 'https://cdn.example.com/v1/locales/ko.js', 'https://cdn.example.com/v1/locales/details/ko.js']) {
      expect(rules.ofAddress(it), it).toBeUndefined()
    }
    for (const it of ['https://consent.example.com/', 'https://cdn.example.com/v1/ads.js', 'https://cdn.example.com/assent-ui.js', 'https://cdn.example.com/v2/assent-ui.js']) {
      expect(rules.ofAddress(it), it).toMatchObject({ need: 'ads' })
    }
    tag.remove()
  })
})

describe('a name', () => {
  const rules = rulesFor({ services: [{ id: 'ads', category: 'advertising', cookies: [{ name: 'a.b*' }, { name: 'q', kind: 'localStorage' }] }] })

  it.each([
    ['cookie', 'a.b', 'ads'], ['cookie', 'a.b_1', 'ads'], ['cookie', 'axb', undefined], ['cookie', 'q', undefined], ['localStorage', 'q', 'ads'],
  ])('of kind %s, "%s", belongs to %s', (kind, name, need) => {
    expect(rules.ofName(kind, name)).toMatchObject({ need, allowed: need === undefined })
  })

  it('of the SDK is left alone', () => {
    expect(rules.ofName('cookie', 'consent_choice')).toBeUndefined()
    expect(rules.ofName('localStorage', 'consent_choice_receipts')).toBeUndefined()
  })
})

describe('the log', () => {
  const thing = { host: 'a.example', kind: 'img', need: undefined, outcome: 'passed' as const }

  it('has the same thing once, with its first time', () => {
    const seen: Seen[] = []
    const log = createLog(page, seen, () => undefined)
    log(thing, 20)
    log(thing, 10)
    log({ ...thing, kind: 'fetch', need: 'ads' }, 30)
    expect(seen).toEqual([
      { host: 'a.example', kind: 'img', time: 10, count: 2, after: 'start', declared: false, outcome: 'passed' },
      { host: 'a.example', kind: 'fetch', time: 30, count: 1, after: 'start', need: 'ads', declared: true, outcome: 'passed' },
    ])
  })

  it('goes by the first decision, also for what is told late', () => {
    const seen: Seen[] = []
    let decided: number | undefined
    const log = createLog(page, seen, () => decided)
    decided = performance.timeOrigin + 100
    log(thing, 150)
    decided += 1_000
    log(thing, 160)
    log(thing, 50)
    expect(seen.map(({ after, count }) => [after, count])).toEqual([['choice', 2], ['start', 1]])
  })

  it('ends somewhere, and still counts', () => {
    const seen: Seen[] = []
    const log = createLog(page, seen, () => undefined)
    for (let i = 0; i < 1_500; i++) log({ ...thing, host: `h${i}.example` }, 0)
    log({ ...thing, host: 'h0.example' }, 0)
    expect(seen).toHaveLength(1_000)
    expect(seen[0]!.count).toBe(2)
  })
})

describe('patches', () => {
  const make = () => ({ greet: (name: string) => `hello ${name}` })

  it('do something else, or nothing, and are gone afterwards', () => {
    const it = make()
    const before = Object.getOwnPropertyDescriptor(it, 'greet')
    const patches = createPatches()
    patches.add(it, 'greet', 'value', (_self, [name]) => (name === 'you' ? () => 'who?' : undefined))
    expect([it.greet('you'), it.greet('me'), it.greet.name, it.greet.length]).toEqual(['who?', 'hello me', 'greet', 1])
    patches.undo()
    expect(Object.getOwnPropertyDescriptor(it, 'greet')).toEqual(before)
    expect(it.greet('you')).toBe('hello you')
  })

  it('lie over one another, and come off in any order', () => {
    const it = make()
    const { greet } = it
    const [first, second] = [createPatches(), createPatches()]
    first.add(it, 'greet', 'value', () => () => 'first')
    second.add(it, 'greet', 'value', () => undefined)
    first.undo()
    expect(it.greet('you')).toBe('hello you')
    second.undo()
    // What lay under the second is the first, which only passes on.
    expect(it.greet('you')).toBe(greet('you'))
  })

  it('that throw are as if they were not there', () => {
    const it = make()
    createPatches().add(it, 'greet', 'value', () => { throw Error('ours') })
    expect(it.greet('you')).toBe('hello you')
  })

  it('leave alone what is not there or cannot be changed', () => {
    const fixed = Object.freeze(make())
    const patches = createPatches()
    patches.add(fixed, 'greet', 'value', () => () => 'never')
    patches.add(undefined, 'greet', 'value', () => () => 'never')
    patches.add({}, 'greet', 'set', () => () => 'never')
    expect(fixed.greet('you')).toBe('hello you')
  })
})
