// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { denyByDefault, disableAnalytics, googleServices, gtag, updateConsentMode } from '../../src/services/googleConsentMode.js'
import { googleAnalytics as integration } from '../../src/services/googleAnalytics.js'
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
const last = (): Record<string, unknown> => commands().at(-1)![2] as Record<string, unknown>
const ALL = ['ad_personalization', 'ad_storage', 'ad_user_data', 'analytics_storage', 'functionality_storage',
  'personalization_storage', 'security_storage']
const granted = (): string[] => Object.entries(last()).filter((it) => it[1] === 'granted').map((it) => it[0]).sort()
const update = (grants: Record<string, boolean>, more: Partial<ConfigInput> = {}): void =>
  updateConsentMode(page, configOf(more), { required: true, ...grants })

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
})

describe('the defaults of Consent Mode', () => {
  it('are one command with all seven types, denied but for security, and a time to wait', () => {
    denyByDefault(page)
    expect(commands()).toHaveLength(1)
    expect(commands()[0]!.slice(0, 2)).toEqual(['consent', 'default'])
    expect(Object.keys(last()).sort()).toEqual([...ALL, 'wait_for_update'].sort())
    expect(granted()).toEqual(['security_storage'])
    expect(last()['wait_for_update']).toBe(500)
  })

  it('are said once', () => {
    denyByDefault(page)
    denyByDefault(page)
    expect(commands()).toHaveLength(1)
  })

  it('of the page itself stand', () => {
    gtag(page, 'consent', 'default', { ad_storage: 'granted' })
    denyByDefault(page)
    expect(commands()).toHaveLength(1)
  })

  it('are said where the page has only an array that looks like a command: Google does nothing for it', () => {
    page.dataLayer = [['consent', 'default', {}]]
    denyByDefault(page)
    expect(commands()).toHaveLength(1)
  })

  it('are said whatever else the page has put into the data layer', () => {
    page.dataLayer = [null, undefined, 'consent', 0, () => 1, { event: 'x' }]
    gtag(page, 'event', 'consent default', Object.create(null), Symbol('x'))
    gtag(page)
    denyByDefault(page)
    expect(commands().filter((it) => it[0] === 'consent' && it[1] === 'default')).toHaveLength(1)
  })
})

describe('an update of Consent Mode', () => {
  it.each<[string, Record<string, boolean>, string[]]>([
    ['nothing', {}, ['security_storage']],
    ['analytics', { analytics: true }, ['analytics_storage', 'security_storage']],
    ['advertising', { advertising: true }, ['ad_personalization', 'ad_storage', 'ad_user_data', 'security_storage']],
    ['functional', { functional: true }, ['functionality_storage', 'personalization_storage', 'security_storage']],
    ['everything', { functional: true, analytics: true, advertising: true }, ALL],
  ])('grants for %s what Google names so, and denies the rest by name', (_, grants, types) => {
    update(grants)
    expect(commands()[0]!.slice(0, 2)).toEqual(['consent', 'update'])
    expect(Object.keys(last()).sort()).toEqual(ALL)
    expect(granted()).toEqual(types)
  })

  it('grants for a category of the site’s own what the site says', () => {
    const categories = [{ id: 'required' }, { id: 'stats', consentMode: ['analytics_storage', 'ad_user_data'] }]
    update({ stats: true }, { categories, signals: { gpc: [] } })
    expect(granted()).toEqual(['ad_user_data', 'analytics_storage', 'security_storage'])
    update({ stats: false }, { categories, signals: { gpc: [] } })
    expect(granted()).toEqual(['security_storage'])
  })

  it('grants for a default category only what the site says, where it says something', () => {
    update({ analytics: true, advertising: true },
      { categories: [{ id: 'required' }, { id: 'analytics', consentMode: [] }, { id: 'advertising' }] })
    expect(granted()).not.toContain('analytics_storage')
  })

  it.each(['social', 'constructor'])('grants nothing for a category that only the site knows: %s', (id) => {
    update({ [id]: true }, { categories: [{ id: 'required' }, { id }], signals: { gpc: [] } })
    expect(granted()).toEqual(['security_storage'])
  })
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
