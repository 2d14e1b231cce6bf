// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { consentState, denied, disableAnalytics, expectsGoogle, googleServices, unmapped } from '../../src/services/googleConsentMode.js'
import { googleAnalytics as integration } from '../../src/services/googleAnalytics.js'
import { gtag } from '../../src/services/gtag.js'
import { googleAnalytics } from '../../src/services/index.js'
import type { ConfigInput } from '../../src/config/types.js'
import type { PageWindow } from '../../src/environment.js'
import { configOf } from '../unit/support.js'

type GooglePage = PageWindow & Record<`ga-disable-${string}`, boolean> & {
  dataLayer?: unknown[]
  gtag?: (...command: unknown[]) => void
}

/** A window of its own for each test: nothing of jsdom's is read. */
let page: GooglePage
beforeEach(() => {
  page = { location: new URL('https://www.site.test/shop/'), document: {} } as unknown as GooglePage
})

const isCommand = (it: unknown): boolean => Object.prototype.toString.call(it) === '[object Arguments]'
const commands = (): unknown[][] =>
  (page.dataLayer ?? []).filter(isCommand).map((it) => [...(it as ArrayLike<unknown> as unknown[])])
const ALL = ['ad_personalization', 'ad_storage', 'ad_user_data', 'analytics_storage', 'functionality_storage',
  'personalization_storage', 'security_storage']
const stateOf = (grants: Record<string, boolean>, more: Partial<ConfigInput> = {}) => consentState(configOf(more), { required: true, ...grants })
const granted = (...args: Parameters<typeof stateOf>): string[] =>
  Object.entries(stateOf(...args)).filter((it) => it[1] === 'granted').map((it) => it[0]).sort()
const custom = (...categories: NonNullable<ConfigInput['categories']>): Partial<ConfigInput> =>
  ({ categories: [{ id: 'required' }, ...categories], signals: { gpc: [] } })

describe('a command to Google', () => {
  it('is an arguments object: the data layer would take an array for something else', () => {
    gtag(page, 'config', 'G-1', { a: 1 })
    expect(page.dataLayer).toHaveLength(1)
    expect(isCommand(page.dataLayer![0])).toBe(true)
    expect(commands()).toEqual([['config', 'G-1', { a: 1 }]])
  })

  it('goes through the gtag and the data layer that the page has already', () => {
    const own = vi.fn()
    const layer: unknown[] = [{ event: 'x' }]
    Object.assign(page, { gtag: own, dataLayer: layer })
    gtag(page, 'js', 1)
    expect(own).toHaveBeenCalledWith('js', 1)
    expect(page.dataLayer).toBe(layer)
    expect(layer).toEqual([{ event: 'x' }])
  })

  it('goes to the layer that the page has now, where it has another', () => {
    gtag(page, 'js', 1)
    page.dataLayer = []
    gtag(page, 'config', 'G-1')
    expect(commands()).toEqual([['config', 'G-1']])
  })
})

describe('the state of Consent Mode', () => {
  it('is by default denied by name, but for security', () => {
    expect(Object.keys(denied).sort()).toEqual(ALL)
    expect(Object.keys(denied).filter((it) => denied[it] === 'granted')).toEqual(['security_storage'])
    expect(Object.keys(stateOf({})).sort()).toEqual(ALL)
  })

  it.each<[string, Record<string, boolean>, string[]]>([
    ['nothing', {}, ['security_storage']],
    ['analytics', { analytics: true }, ['analytics_storage', 'security_storage']],
    ['advertising', { advertising: true }, ['ad_personalization', 'ad_storage', 'ad_user_data', 'security_storage']],
    ['functional', { functional: true }, ['functionality_storage', 'personalization_storage', 'security_storage']],
    ['everything', { functional: true, analytics: true, advertising: true }, ALL],
  ])('grants for %s what Google names so, and denies the rest', (_, grants, types) => {
    expect(granted(grants)).toEqual(types)
  })

  it('grants for a category of the site’s own what the site says', () => {
    const more = custom({ id: 'stats', consentMode: ['analytics_storage', 'ad_user_data'] })
    expect(granted({ stats: true }, more)).toEqual(['ad_user_data', 'analytics_storage', 'security_storage'])
    expect(granted({ stats: false }, more)).toEqual(['security_storage'])
  })

  it('grants a type that several categories name with any of them', () => {
    const more = custom({ id: 'stats', consentMode: ['analytics_storage'] }, { id: 'maps', consentMode: ['analytics_storage', 'ad_storage'] })
    expect(granted({ stats: true, maps: false }, more)).toEqual(['analytics_storage', 'security_storage'])
    expect(granted({ stats: false, maps: true }, more)).toEqual(['ad_storage', 'analytics_storage', 'security_storage'])
    expect(granted({ stats: false, maps: false }, more)).toEqual(['security_storage'])
  })

  it.each<[string, string[] | undefined, string[]]>([
    ['nothing', undefined, ['security_storage']], ['nothing at all', [], ['security_storage']],
    ['something of its own', ['functionality_storage'], ['functionality_storage', 'security_storage']],
  ])('grants security always, and what is required: with %s said of it', (_, consentMode, types) => {
    expect(granted({}, { categories: [{ id: 'required', ...(consentMode && { consentMode }) }], signals: { gpc: [] } })).toEqual(types)
  })

  it('grants for a default category only what the site says, where it says something', () => {
    expect(granted({ analytics: true }, custom({ id: 'analytics', consentMode: [] }, { id: 'advertising' }))).not.toContain('analytics_storage')
  })

  it.each(['social', 'constructor'])('grants nothing for a category that only the site knows: %s', (id) => {
    expect(granted({ [id]: true }, custom({ id }))).toEqual(['security_storage'])
  })

  it.each<[string | undefined, Partial<ConfigInput>]>([
    [undefined, {}], [undefined, custom()], [undefined, custom({ id: 'social' }, { id: 'analytics' })],
    [undefined, custom({ id: 'social', consentMode: ['ad_storage'] })],
    ['social', custom({ id: 'social' }, { id: 'media' })], ['analytics', custom({ id: 'analytics', consentMode: [] })],
  ])('could never be anything else where no category grants a type: %s', (id, more) => {
    expect(unmapped(configOf(more))).toBe(id)
  })
})

it.each<[boolean, Partial<ConfigInput>]>([
  [false, {}], [false, { services: [{ id: 'heatmap', category: 'analytics' }] }], [true, { services: [googleAnalytics({ id: 'G-A1' })] }],
  [true, custom({ id: 'social', consentMode: ['ad_storage'] })], [true, { categories: [{ id: 'required', consentMode: [] }], signals: { gpc: [] } }],
])('a tag of Google’s is expected by what the configuration says of it: %s', (expected, more) => {
  expect(expectsGoogle(configOf(more))).toBe(expected)
})

describe('Google Analytics', () => {
  const service = googleAnalytics({ id: 'G-A1' })
  const heatmap = { id: 'heatmap', category: 'analytics' }

  it('as a function is what the document form is', () => {
    expect(service).toEqual({ id: 'ga', use: 'google-analytics', options: { id: 'G-A1' } })
    expect(googleAnalytics({ id: 'G-A1', mode: 'advanced' }, 'shop').id).toBe('shop')
    expect(googleServices(configOf({ services: [service, heatmap] })).map((it) => it.id)).toEqual(['ga'])
  })

  it.each<[string, Record<string, boolean>, boolean]>([
    ['granted', { ga: true }, false], ['denied', { ga: false }, true], ['not known', {}, true],
  ])('is switched off by Google’s own flag unless it is granted: %s', (_, grants, off) => {
    disableAnalytics(page, configOf({ services: [service, heatmap] }), grants)
    expect(page['ga-disable-G-A1']).toBe(off)
    expect(Object.keys(page).filter((it) => it.startsWith('ga-disable'))).toHaveLength(1)
  })

  it('in advanced mode is never switched off: it sends its pings without cookies', () => {
    disableAnalytics(page, configOf({ services: [googleAnalytics({ id: 'G-A1', mode: 'advanced' })] }), { ga: false })
    expect(page['ga-disable-G-A1']).toBe(false)
  })

  it.each([
    [{ id: 'G-A1' }, 'https://www.googletagmanager.com/gtag/js?id=G-A1'],
    [{ id: 'G-A1', src: '/own/gtag.js?v=2' }, 'https://www.site.test/own/gtag.js?v=2&id=G-A1'],
  ])('starts with its commands before its script: %j', (options, src) => {
    const script = vi.fn(() => expect(commands().map((it) => it[0])).toEqual(['js', 'config']))
    integration.start({ window: page, options, script })
    expect(script).toHaveBeenCalledExactlyOnceWith(src)
    expect(commands()).toEqual([['js', expect.any(Date)], ['config', 'G-A1']])
  })
})
