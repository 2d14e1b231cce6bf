import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import en from '../../src/i18n/en.js'
import { triggerLabel } from '../../src/i18n/short.js'
import ko from '../../src/i18n/ko.js'
import { mountTrigger, type Trigger } from '../../widget/trigger.js'
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

  it('speaks the visitor’s language once it has arrived', async () => {
    put(createHandle({ ui: { locale: 'ko' } }), { load: () => Promise.resolve(ko) })
    expect(inside('assent-trigger').getByRole('button', { name: en.trigger })).toBeInTheDocument()
    await expect(inside('assent-trigger').findByRole('button', { name: ko.trigger })).resolves.toBeInTheDocument()
    expect(host()).toHaveAttribute('lang', 'ko')
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
