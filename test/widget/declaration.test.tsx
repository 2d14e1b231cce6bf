import { screen, waitFor, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import detailsEn from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { Details, Messages, Policy, ServiceTexts } from '../../src/index.js'
import { googleAnalytics } from '../../src/services/googleAnalytics.js'
import { mountDeclaration as mountFromNpm } from '../../widget/declaration.js'
import { mountDeclaration, type Declaration, type DeclarationOptions } from '../../widget/surfaces/declaration.js'
import { createHandle, services, type Handle } from './support.js'

let element: HTMLElement
let shown: Declaration | undefined

beforeEach(() => {
  element = document.createElement('section')
  document.body.replaceChildren(element)
})
afterEach(() => {
  shown?.destroy()
  shown = undefined
  vi.useRealTimers()
})

const load = (): Promise<Messages> => Promise.resolve(ko)
const loadDetails = (): Promise<Details> => Promise.resolve(detailsKo)

function mount(input: Parameters<typeof createHandle>[0] = {}, options: DeclarationOptions = {}): Handle {
  const consent = createHandle({ services, ...input })
  shown = mountDeclaration(consent, element, options)
  return consent
}
const title = (): string | undefined => element.querySelector('h2')?.textContent
const stateOf = (category: string): string | null => screen.getByRole('heading', { name: category }).nextElementSibling!.textContent
const button = (name: string): HTMLElement => screen.getByRole('button', { name })

describe('the declaration on a page', () => {
  it('is part of the page, in the element it is put into, before any choice', () => {
    mount()
    expect(element.shadowRoot).toBeNull()
    expect(title()).toBe(detailsEn.declarationTitle)
    expect(element.firstElementChild).toHaveAttribute('lang', 'en')
    expect(stateOf('Required')).toBe('Always on')
    expect(stateOf('Analytics')).toBe('Not allowed')
    expect(screen.getByText('You have not chosen yet.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()
    expect(screen.getByRole('table', { name: 'Heatmaps: Cookie, Local storage' })).toBeInTheDocument()
  })

  it('follows the choice, and says politely what has changed', () => {
    const consent = mount()
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    consent.hold({ analytics: true, functional: false, advertising: false })
    expect(stateOf('Analytics')).toBe('Allowed')
    expect(screen.getByText(/^Made on January 1, 1970/)).toBeInTheDocument()
    expect(screen.getByText('00000000-0000-4000-8000-000000000000')).toBeInTheDocument()
    expect(screen.getByRole('status')).toBe(status)
    expect(status).toHaveTextContent('Extra features: Not allowed, Analytics: Allowed, Advertising: Not allowed')
  })

  it('follows the policy', () => {
    const consent = mount()
    const $policy = consent.$policy as typeof consent.$policy & { set(policy: Policy): void }
    $policy.set({ ...consent.$policy.get(), locks: { required: 'required', advertising: 'gpc' } })
    expect(stateOf('Advertising')).toBe('Off at your browser’s request')
  })

  it('opens the panel, and withdraws', async () => {
    const consent = mount()
    await userEvent.click(button('Change choice'))
    expect(consent.$view.get()).toBe('panel')
    consent.hold({ analytics: true })
    await userEvent.click(button('Withdraw consent'))
    expect(consent.calls).toEqual([{ name: 'withdraw', how: { language: 'en' } }])
  })

  it('keeps the focus where it is', () => {
    const consent = mount()
    button('Change choice').focus()
    consent.hold({ analytics: true })
    expect(button('Change choice')).toHaveFocus()
    button('Withdraw consent').focus()
    consent.hold({ analytics: false })
    expect(button('Withdraw consent')).toHaveFocus()
    consent.setLocale('en-GB')
    expect(button('Withdraw consent')).toHaveFocus()
  })

  it('goes without a trace, and hears no more', () => {
    const consent = mount()
    shown!.destroy()
    expect(element).toBeEmptyDOMElement()
    consent.hold({ analytics: true })
    consent.setLocale('ko')
    expect(element).toBeEmptyDOMElement()
  })
})

describe('its language', () => {
  it('is the one asked for, once both of its files are there, and nothing before', async () => {
    let arrive = (_: Details): void => undefined
    mount({ ui: { locale: 'ko' } }, { load, loadDetails: () => new Promise((done) => { arrive = done }) })
    await Promise.resolve()
    expect(element).toBeEmptyDOMElement()
    arrive(detailsKo)
    await waitFor(() => expect(title()).toBe(detailsKo.declarationTitle))
    expect(element.firstElementChild).toHaveAttribute('lang', 'ko')
    expect(screen.getByRole('heading', { name: ko.analyticsName })).toBeInTheDocument()
    expect(button(detailsKo.change)).toBeInTheDocument()
  })

  it('changes with the handle’s', async () => {
    const consent = mount({}, { load, loadDetails })
    consent.setLocale('ko')
    await waitFor(() => expect(title()).toBe(detailsKo.declarationTitle))
    consent.setLocale('en')
    await waitFor(() => expect(title()).toBe(detailsEn.declarationTitle))
  })

  it('is English where it cannot be had', async () => {
    mount({ ui: { locale: 'ko' } }, { load, loadDetails: () => Promise.reject(new Error('offline')) })
    await waitFor(() => expect(title()).toBe(detailsEn.declarationTitle))
    expect(screen.getByRole('heading', { name: en.analyticsName })).toBeInTheDocument()
  })

  it('needs no fetching when it was given', () => {
    const fetching = vi.fn(load)
    mount({ ui: { locale: 'ko' } }, { load: fetching, loadDetails, messages: { ko: { ...ko, ...detailsKo } } })
    expect(title()).toBe(detailsKo.declarationTitle)
    expect(fetching).not.toHaveBeenCalled()
  })

  it('has the site’s own words over it', () => {
    mount({ ui: { messages: { en: { declarationTitle: 'Biscuits', granted: 'Yes' } } } }).hold({ analytics: true })
    expect(title()).toBe('Biscuits')
    expect(stateOf('Analytics')).toBe('Yes')
  })

  it('comes by the loader of the site, from the npm entry', async () => {
    shown = mountFromNpm(createHandle({ ui: { locale: 'ko' } }), element, { locales: { ko: () => Promise.resolve({ default: ko, details: detailsKo }) } })
    await waitFor(() => expect(title()).toBe(detailsKo.declarationTitle))
  })
})

describe('what integrations say', () => {
  it('is asked for once and added when it has come', async () => {
    const describe = vi.fn((): Promise<ServiceTexts> => Promise.resolve(googleAnalytics))
    mount({}, { describe })
    expect(screen.getByRole('heading', { name: 'ga' })).toBeInTheDocument()
    await expect(screen.findByRole('table', { name: 'Google Analytics: Cookie' })).resolves.toBeInTheDocument()
    expect(describe.mock.calls).toHaveLength(1)
  })

  it('is done without where it cannot be had', async () => {
    mount({}, { describe: () => Promise.reject(new Error('offline')) })
    await Promise.resolve()
    expect(screen.getByRole('heading', { name: 'ga' })).toBeInTheDocument()
  })
})

describe('what was printed', () => {
  const print = (lang: string): void => {
    element.innerHTML = `<div lang="${lang}" dir="ltr"><h2>Printed</h2>\n<p>Old</p>\n</div>\n`
  }

  it('stays until all is there that takes its place', async () => {
    print('en')
    let arrive = (_: ServiceTexts): void => undefined
    mount({}, { describe: () => new Promise((done) => { arrive = done }) })
    expect(title()).toBe('Printed')
    arrive(googleAnalytics)
    await waitFor(() => expect(title()).toBe(detailsEn.declarationTitle))
    expect(within(element).queryByText('Old')).toBeNull()
    expect(element.querySelectorAll('h2')).toHaveLength(1)
  })

  it('is replaced also where an integration cannot be had', async () => {
    print('en')
    mount({}, { describe: () => Promise.reject(new Error('offline')) })
    await waitFor(() => expect(title()).toBe(detailsEn.declarationTitle))
  })

  it('stays where its language cannot be had: it is better read than English', async () => {
    vi.useFakeTimers()
    print('ko')
    const fails = vi.fn(() => Promise.reject(new Error('offline')))
    const consent = mount({ ui: { locale: 'ko' }, services: [] }, { load, loadDetails: fails })
    await vi.advanceTimersByTimeAsync(0)
    expect(fails).toHaveBeenCalledTimes(1)
    consent.hold({ analytics: true })
    expect(title()).toBe('Printed')
  })
})

describe('the version in force', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zone
  })

  it.each([['Pacific/Kiritimati', '2'], ['Asia/Seoul', '1'], ['UTC', '1'], ['Pacific/Pago_Pago', '1']])('goes by the visitor’s own calendar, also at the next change of state: %s', (name, version) => {
    process.env['TZ'] = name
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 30, 10, 30) })
    const consent = mount({ policy: { version: '2', url: '/privacy', effective: '2026-12-01', previous: [{ version: '1' }] } })
    const inForce = (): string => element.querySelector('p')!.textContent
    expect(inForce()).toContain(`Privacy policy (${version})`)
    vi.setSystemTime(Date.UTC(2026, 11, 2))
    consent.hold({ analytics: true })
    expect(inForce()).toContain('Privacy policy (2)')
  })
})
