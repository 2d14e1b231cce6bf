/** What the banner says is true: whether it asks or tells, for how long an answer is kept, and why it is there again. */
import { screen } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { messageFiles } from '../../src/i18n/languageFiles.js'
import en from '../../src/i18n/languages/en.js'
import { locales } from '../../src/i18n/locales.js'
import type { Again, CategoryOptions, Choices, ConfigInput, Consent, Signals } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel } from './support.js'

let widget: Widget
afterEach(() => widget.destroy())

const host = (): HTMLElement => document.querySelector('assent-banner')!
const said = (slot: string): string[] => [...host().querySelectorAll(`[slot=${slot}]`)].map((it) => it.textContent.trim())
const labels = (): (string | null)[] => screen.getAllByRole('button').map((it) => it.textContent)

interface Asked { input?: Partial<ConfigInput>; region?: string; signals?: Partial<Signals>; choices?: Choices; again?: Again; describe?: Consent['describe'] }
function ask({ input = {}, region, signals = {}, choices, again, describe }: Asked = {}): Handle {
  const consent = createHandle(input, signals, { code: region, basis: region ? 'config' : 'default' })
  if (choices) consent.hold(choices)
  if (again) consent.why.again = again
  widget = mountBannerAndPanel(consent, { ...(describe && { describe }) })
  consent.show('banner')
  return consent
}
const PURPOSES = 'Extra features, Analytics, Advertising'
const runs = (purposes: string): string => en.optOutText.replace('{purposes}', purposes)
const waits = (purposes: string): string => en.bannerText.replace('{purposes}', purposes)

describe('where all of it runs until it is refused', () => {
  it.each(['US', 'US-CA', 'JP', 'CA', 'HK'])('a fact is stated and can be acknowledged: %s', (region) => {
    ask({ region })
    expect([said('title'), labels(), said('text')[0]]).toEqual([[en.optOutTitle], [en.rejectAll, en.acknowledge, en.settings], runs(PURPOSES)])
    expect(host()).not.toHaveTextContent(en.bannerTitle)
    expect([...host().querySelectorAll('button')].map((it) => it.value)).toEqual(['reject', 'acknowledge', 'settings'])
  })

  it('acknowledging decides nothing, and its receipt has the words', async () => {
    const consent = ask({ region: 'US-CA' })
    const shown = host().textContent
    await userEvent.click(screen.getByRole('button', { name: en.acknowledge }))
    expect(consent.calls).toMatchObject([{ name: 'decide', choices: {}, how: { method: 'banner.acknowledge', language: 'en' } }])
    const { surface, texts } = JSON.parse(consent.calls[0]!.how.texts!) as { surface: string; texts: string[] }
    expect([surface, texts.join('')]).toEqual(['banner', shown])
    expect(document.querySelector('assent-status')?.textContent).not.toBe(en.saved)
  })

  it('who has chosen before has nothing to acknowledge: the banner goes', async () => {
    const consent = ask({ region: 'US', choices: { functional: true, analytics: true, advertising: true } })
    await userEvent.click(screen.getByRole('button', { name: en.acknowledge }))
    expect([consent.calls, isThere('assent-banner')]).toEqual([[], false])
  })

  it('“Reject all” refuses as everywhere', async () => {
    const consent = ask({ region: 'US' })
    await userEvent.click(screen.getByRole('button', { name: en.rejectAll }))
    expect(consent.calls).toMatchObject([{ name: 'rejectAll', how: { method: 'banner.reject_all' } }])
  })

  it('a signal keeps off what it is about, and the rest is told of', () => {
    ask({ region: 'US-CA', signals: { gpc: true } })
    expect([said('title'), said('text')[0]]).toEqual([[en.optOutTitle], runs('Extra features, Analytics')])
    expect(said('status')).toEqual([en.gpcHonored.replace('{categories}', 'Advertising')])
  })

  it('as a dialog it is named by the same', () => {
    ask({ region: 'US', input: { ui: { layout: 'modal' } } })
    expect(host().shadowRoot!.querySelector('dialog')).toHaveAttribute('aria-label', en.optOutTitle)
  })
})

describe('where something waits for a yes', () => {
  it.each<[string, Asked, string[]]>([
    ['all of it', { region: 'DE' }, [waits(PURPOSES)]],
    ['nothing is known', {}, [waits(PURPOSES)]],
    ['advertising alone', { region: 'CH' }, [waits('Advertising'), runs('Extra features, Analytics')]],
    ['what has been refused, where the rest runs', { region: 'US', choices: { analytics: false } }, [waits('Analytics'), runs('Extra features, Advertising')]],
    ['a category of which one service runs', {
      region: 'GB', input: { services: [{ id: 'own', category: 'analytics', ownUse: true }, { id: 'other', category: 'analytics', ownUse: false }, { id: 'map', category: 'functional', ownUse: false }] },
    }, [waits(PURPOSES), runs('Analytics')]],
  ])('it asks: %s', (_name, asked, texts) => {
    ask(asked)
    expect([said('title'), labels(), said('text').slice(0, texts.length)]).toEqual([[en.bannerTitle], [en.rejectAll, en.acceptAll, en.settings], texts])
  })

  it('exempt services alone are told of, where nothing else is there', () => {
    ask({ region: 'GB', input: { categories: [{ id: 'required' }, { id: 'analytics' }], services: [{ id: 'own', category: 'analytics', ownUse: true }] } })
    expect([said('title'), labels()[1]]).toEqual([[en.optOutTitle], en.acknowledge])
  })

  it('opened where nothing can be chosen, it asks for nothing, and promises nothing', () => {
    ask({ input: { policy: { version: '1', url: '/privacy', audience: 'child' } } })
    expect([said('title'), labels()[1]]).toEqual([[en.panelTitle], en.acknowledge])
    expect(said('text')).toEqual([en.policyLink])
  })
})

describe('how long an answer is kept', () => {
  const days = (): string | undefined => / ([\d–]+) days/.exec(host().textContent)?.[1]
  const three = (...holds: (string | undefined)[]): CategoryOptions[] =>
    [{ id: 'required' }, ...['functional', 'analytics', 'advertising'].map((id, i) => ({ id, ...(holds[i] && { lasts: holds[i] }) }))]
  it.each<[string, Asked, string]>([
    ['the law’s', { region: 'DE' }, '180'],
    ['the fewest of what is offered', { region: 'DE', input: { categories: three('P365D', 'P30D') } }, '30'],
    ['also where one category alone holds as long as the law says', { region: 'DE', input: { categories: three('P365D', 'P365D') } }, '180'],
    ['a refusal’s, where that is shorter, and a yes’s', { region: 'DE', input: { categories: three('P365D', 'P365D', 'P365D') } }, '180–365'],
    ['a yes, where no refusal ever lapses', { region: 'DE', input: { storage: { days: 90, onExpiry: 'keep-refusals' } } }, '90'],
    ['of what is asked again', { region: 'DE', choices: { functional: true, analytics: true }, input: { categories: three('P30D', 'P30D', 'P100D') } }, '100'],
    ['without what a signal keeps off', { region: 'DE', signals: { gpc: true }, input: { categories: three(undefined, undefined, 'P30D') } }, '180'],
    ['in an opt-out region', { region: 'US' }, '365'],
  ])('%s', (_name, asked, expected) => {
    ask(asked)
    expect(days()).toBe(expected)
  })

  it('by category in the panel, where they differ', async () => {
    const consent = createHandle({ categories: three('P30D') }, {}, { code: 'DE', basis: 'config' })
    const { createPanelDetails } = await import('../../widget/surfaces/panel/panelDetails.js')
    widget = mountBannerAndPanel(consent, { details: () => Promise.resolve(createPanelDetails) })
    consent.show('panel')
    await vi.waitFor(() => expect(document.querySelector('assent-panel')!.shadowRoot!.textContent).toContain('Kept for: 30 days'))
    expect(document.querySelector('assent-panel')!.shadowRoot!.textContent.match(/Kept for: \d+ days/g)).toEqual(['Kept for: 30 days', 'Kept for: 180 days', 'Kept for: 180 days'])
  })
})

describe('why it is there again', () => {
  const none = { categories: [], lapsed: [], added: [] }
  const ALL = ['functional', 'analytics', 'advertising']
  const service = (id: string, more = {}) => ({ id, category: 'analytics', name: id.toUpperCase(), vendor: {}, cookies: [], hosts: [], reload: false, ...more })
  const news = (...ids: string[]) => ids.map((id) => ({ service: service(id), recipients: [] }))

  it.each<[string, Asked, string[]]>([
    ['not at all on a first visit', {}, []],
    ['a new version, since when', { again: { ...none, categories: ALL, version: { from: '2026-12-01' } } }, ['Our privacy policy changed on December 1, 2026.']],
    ['a new version of an unknown day', { again: { ...none, categories: ALL, version: {} } }, ['New: Privacy policy.']],
    ['what has lapsed', { again: { ...none, categories: ALL, lapsed: ['functional', 'analytics'] } }, ['Your choice has expired for: Extra features, Analytics.']],
    ['a new service', { again: { ...none, categories: ALL, added: news('heat') } }, ['New: HEAT.']],
    ['who runs it', { again: { ...none, added: [{ service: service('heat', { vendor: { name: 'Warm Ltd' } }), recipients: [] }] } }, ['New: HEAT (Warm Ltd).']],
    ['who receives data', { again: { ...none, added: [{ service: service('heat'), recipients: ['Cloud Ltd', 'HEAT'] }] } }, ['New: Cloud Ltd (HEAT), HEAT.']],
    ['a few of many', { again: { ...none, added: news('a', 'b', 'c', 'd', 'e') } }, ['New: A, B, C and 2 more.']],
    ['all of it together', {
      again: { categories: ['analytics'], version: { from: '2026-12-01' }, lapsed: ['analytics'], added: news('heat') },
      choices: { functional: true, advertising: false },
    }, ['Our privacy policy changed on December 1, 2026.', 'New: HEAT.', 'Your choice has expired for: Analytics.', 'To choose again: Analytics. The rest is kept.']],
    ['and what was never answered is not said to be chosen again', { again: none, choices: { functional: true, advertising: false } }, []],
    ['nor said to be kept, where nothing is', { input: { categories: [{ id: 'required' }, { id: 'analytics' }] }, choices: {}, again: { ...none, categories: ['analytics'], added: news('heat') } }, ['New: HEAT.']],
    ['to who has acknowledged what runs', { region: 'US', again: { ...none, version: { from: '2026-12-01' } } }, ['Our privacy policy changed on December 1, 2026.']],
  ])('%s', (_name, asked, status) => {
    ask(asked)
    expect(said('status')).toEqual(status)
  })

  it('is among the words that the receipt proves', async () => {
    const consent = ask({ again: { ...none, categories: ALL, version: { from: '2026-12-01' }, added: news('heat') } })
    await userEvent.click(screen.getByRole('button', { name: en.rejectAll }))
    expect(consent.calls[0]!.how.texts).toContain('"Our privacy policy changed on December 1, 2026.","New: HEAT."')
  })

  it('names the service of an integration as that does, once it is known', async () => {
    const added = [{ service: service('ga', { name: undefined, use: 'google-analytics' }), recipients: [] }]
    const describe = vi.fn(() => Promise.resolve({ name: 'Google Analytics' }))
    ask({ again: { ...none, added }, describe })
    expect(said('status')).toEqual(['New: google-analytics.'])
    await vi.waitFor(() => expect(said('status')).toEqual(['New: Google Analytics.']))
    expect(describe).toHaveBeenCalledTimes(1)
  })
})

describe('in every language', () => {
  const textsOf = async (locale: string) => (locale === 'en' ? en : (await messageFiles[locale]!()).default)
  it('the fact is another sentence than the question, and to acknowledge another word than to accept', async () => {
    for (const locale of locales) {
      const it = await textsOf(locale)
      expect(it.optOutTitle, locale).not.toMatch(/[?？;؟]$/)
      expect(it.bannerTitle, locale).not.toBe(it.optOutTitle)
      expect([it.acceptAll, it.rejectAll, it.save, it.settings], locale).not.toContain(it.acknowledge)
      expect(it.acknowledge.length, locale).toBeLessThanOrEqual(20)
    }
  })
})
