import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import { triggerLabel } from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { Messages } from '../../src/index.js'
import { mountTrigger, type Trigger } from '../../widget/surfaces/trigger.js'
import { createHandle, inside, isThere, type Handle } from './support.js'

let trigger: Trigger
const host = (): HTMLElement => document.querySelector('assent-trigger')!

function put(consent: Handle, options?: Parameters<typeof mountTrigger>[1]): Handle {
  trigger = mountTrigger(consent, options)
  return consent
}

afterEach(() => trigger.destroy())

describe('the trigger', () => {
  it('stays on the page, has a name, and opens the panel', async () => {
    const consent = put(createHandle())
    expect(host()).toBeVisible()
    await userEvent.click(inside('assent-trigger').getByRole('button', { name: 'Cookie settings' }))
    expect(consent.$view.get()).toBe('panel')
  })

  it('gives way to the banner, but stays behind the panel so that focus can come back to it', () => {
    const consent = put(createHandle())
    consent.show('banner')
    expect(host()).not.toBeVisible()
    consent.show('panel')
    expect(host()).toBeVisible()
    consent.show('none')
    expect(host()).toBeVisible()
  })

  it('is hidden from the start while the banner asks', () => {
    const consent = createHandle()
    consent.show('banner')
    put(consent)
    expect(host()).not.toBeVisible()
  })

  it('is nowhere when the site does not want it', () => {
    put(createHandle({ ui: { trigger: false } }))
    expect(isThere('assent-trigger')).toBe(false)
  })

  it('takes position and theme from the configuration', () => {
    const dress = vi.fn()
    put(createHandle({ ui: { position: 'top-end' } }), { dress })
    expect(host()).toHaveAttribute('position', 'top-end')
    expect(dress.mock.calls).toEqual([[host(), expect.any(CSSStyleSheet)]])
  })

  it('has a place of its own where the site gives it one', () => {
    put(createHandle({ ui: { position: 'top', triggerPosition: 'bottom-end' } }))
    expect(host()).toHaveAttribute('position', 'bottom-end')
  })

  it('is hidden while the page has a link of its own to the panel', () => {
    const link = Object.assign(document.createElement('a'), { href: '/privacy' })
    link.dataset['assentOpen'] = ''
    // Nothing is laid out here.
    link.getBoundingClientRect = () => ({ left: 0, right: 90, top: 700, bottom: 720 }) as DOMRect
    vi.spyOn(document.documentElement, 'scrollWidth', 'get').mockReturnValue(1000)
    document.body.append(link)
    const consent = put(createHandle())
    expect(host()).not.toBeVisible()
    consent.show('panel')
    consent.show('none')
    expect(host()).not.toBeVisible()
    link.remove()
    consent.show('panel')
    expect(host()).toBeVisible()
  })

  it('speaks the visitor’s language once it has arrived', async () => {
    put(createHandle({ ui: { locale: 'ko' } }), { load: () => Promise.resolve(ko) })
    expect(inside('assent-trigger').getByRole('button', { name: en.trigger })).toBeInTheDocument()
    await expect(inside('assent-trigger').findByRole('button', { name: ko.trigger })).resolves.toBeInTheDocument()
    expect(host()).toHaveAttribute('lang', 'ko')
  })

  it('follows the visitor to another language, and an older one never wins', async () => {
    const answers: Record<string, (texts: Messages) => void> = {}
    const load = (locale: string) => new Promise<Messages>((arrive) => { answers[locale] = arrive })
    const consent = put(createHandle(), { load })
    consent.setLocale('ko')
    consent.setLocale('ar')
    answers['ar']!({ ...en, trigger: 'الإعدادات' })
    await inside('assent-trigger').findByRole('button', { name: 'الإعدادات' })
    answers['ko']!(ko)
    await Promise.resolve()
    const button = inside('assent-trigger').getByRole('button', { name: 'الإعدادات' })
    expect([host().lang, host().dir, host().ariaLabel, button.title]).toEqual(['ar', 'rtl', 'الإعدادات', 'الإعدادات'])
    consent.setLocale('en')
    expect([host().lang, host().dir, button.title]).toEqual(['en', 'ltr', en.trigger])
  })

  it('stays in English where the language cannot be had', async () => {
    const failed = vi.fn(() => Promise.reject(new Error('offline')))
    put(createHandle({ ui: { locale: 'ko' } }), { load: failed })
    await vi.waitFor(() => expect(failed.mock.settledResults[0]).toMatchObject({ type: 'rejected' }))
    expect(inside('assent-trigger').getByRole('button', { name: en.trigger })).toBeInTheDocument()
    expect(host()).toHaveAttribute('lang', 'en')
  })

  it('fetches nothing for English, nor for a language that is here', () => {
    const load = vi.fn(() => Promise.resolve(ko))
    const consent = put(createHandle(), { load, messages: { ko } })
    consent.setLocale('ko')
    expect(inside('assent-trigger').getByRole('button', { name: ko.trigger })).toBeInTheDocument()
    expect(load).not.toHaveBeenCalled()
  })

  it('uses the site’s own words', () => {
    put(createHandle({ ui: { messages: { en: { trigger: 'Biscuits' } } } }))
    expect(inside('assent-trigger').getByRole('button', { name: 'Biscuits' })).toBeInTheDocument()
  })

  it('leaves the document as it was', () => {
    const before = document.documentElement.outerHTML
    put(createHandle())
    expect(document.documentElement.outerHTML).not.toBe(before)
    trigger.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('has the English label of the other texts', () => {
    expect(en.trigger).toBe(triggerLabel)
  })
})
