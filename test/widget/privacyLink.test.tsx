import { waitFor, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ar from '../../src/i18n/languages/details/ar.js'
import en from '../../src/i18n/languages/details/en.js'
import ko from '../../src/i18n/languages/details/ko.js'
import messages from '../../src/i18n/languages/ko.js'
import { mountChoices as mountFromPackage } from '../../widget/choices.js'
import { mountPrivacyLink, type PrivacyChoices, type PrivacyChoicesOptions } from '../../widget/surfaces/privacyLink/privacyLink.js'
import { createHandle, inside, type Handle } from './support.js'

let element: HTMLElement
let choices: PrivacyChoices

const put = (consent: Handle, options?: PrivacyChoicesOptions): Handle => {
  choices = mountPrivacyLink(consent, element, options)
  return consent
}
const choice = () => inside('assent-choices')
const button = (name = en.privacyChoices) => choice().getByRole('button', { name })
const status = () => choice().getByRole('status')

beforeEach(() => {
  element = document.createElement('assent-choices')
  document.body.append(element)
})
afterEach(() => {
  choices.destroy()
  element.remove()
})

describe('the privacy choices', () => {
  it('are a button with a name, and a picture that is not read', () => {
    put(createHandle())
    expect(button()).toHaveAttribute('type', 'button')
    expect(button().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(status()).toBeEmptyDOMElement()
    expect(choice().queryByRole('switch')).not.toBeInTheDocument()
  })

  it.each([
    ['do-not-sell', en.doNotSell], ['privacy-choices', en.privacyChoices], ['', en.privacyChoices],
  ])('have the label that the attribute kind="%s" asks for', (kind, name) => {
    element.setAttribute('kind', kind)
    put(createHandle())
    expect(button(name)).toBeInTheDocument()
  })

  it('have the label that the option asks for', () => {
    element.setAttribute('kind', 'privacy-choices')
    put(createHandle(), { kind: 'do-not-sell' })
    expect(button(en.doNotSell)).toBeInTheDocument()
  })

  it('opt out with one press, and say how', async () => {
    const consent = put(createHandle())
    const before = Date.now()
    await userEvent.click(button())
    expect(consent.calls).toEqual([{
      name: 'decide', choices: { advertising: false },
      how: {
        method: 'choices.opt_out', language: 'en', shownAt: expect.any(Number) as number,
        texts: JSON.stringify({ language: 'en', surface: 'choices', texts: [en.privacyChoices] }),
      },
    }])
    expect(consent.calls[0]!.how.shownAt).toBeLessThanOrEqual(before)
  })

  it.each([
    ['what the signal denies', { signals: { gpc: ['analytics', 'advertising'] } }, ['analytics', 'advertising']],
    ['advertising where the signal is ignored', { signals: { gpc: [] } }, ['advertising']],
    ['all that can be refused where nothing says what is sold',
      { signals: { gpc: [] }, categories: [{ id: 'required' }, { id: 'marketing' }, { id: 'maps' }] }, ['marketing', 'maps']],
  ])('opt out of %s', async (_name, input, ids) => {
    const consent = put(createHandle(input))
    await userEvent.click(button())
    expect(consent.calls[0]!.choices).toEqual(Object.fromEntries(ids.map((id) => [id, false])))
  })

  it('opt out of services that were allowed by themselves too, and of no others', async () => {
    const consent = put(createHandle({
      services: [{ id: 'pixel', category: 'advertising' }, { id: 'banner', category: 'advertising' }, { id: 'map', category: 'functional' }],
    }))
    consent.hold({ advertising: false, pixel: true, map: true })
    expect(status()).toBeEmptyDOMElement()
    await userEvent.click(button())
    expect(consent.calls[0]!.choices).toEqual({ advertising: false, pixel: false })
  })

  it('confirm it beside the button, which stays', () => {
    const consent = put(createHandle())
    consent.hold({ advertising: false })
    expect(status()).toHaveTextContent(en.optedOut)
    expect(button()).toBeVisible()
    consent.hold({ advertising: true })
    expect(status()).toBeEmptyDOMElement()
  })

  it('confirm from the start what was chosen before, but not what nobody has chosen', () => {
    const consent = createHandle()
    expect(consent.$grants.get()['advertising']).toBe(false)
    put(consent)
    expect(status()).toBeEmptyDOMElement()
    choices.destroy()
    consent.hold({ advertising: false })
    put(consent)
    expect(status()).toHaveTextContent(en.optedOut)
  })

  it('say it again to who presses again', async () => {
    const consent = createHandle()
    consent.hold({ advertising: false })
    put({ ...consent, decide: () => consent.hold({ advertising: false }) })
    const said = status().firstChild
    consent.hold({ advertising: false, analytics: true })
    expect(status().firstChild).toBe(said)
    await userEvent.click(button())
    expect(status()).toHaveTextContent(en.optedOut)
    expect(status().firstChild).not.toBe(said)
  })

  it('show a locked switch instead where the browser’s signal has opted out', () => {
    put(createHandle({}, { gpc: true }))
    const toggle = choice().getByRole('switch', { name: en.optOutHonored })
    expect(toggle).toBeChecked()
    expect(toggle).toBeDisabled()
    expect(status()).toHaveTextContent(en.optOutHonored)
    expect(choice().queryByRole('button')).not.toBeInTheDocument()
  })

  it('keep the button where the signal leaves something allowed', () => {
    const consent = createHandle({}, { gpc: true })
    put({ ...consent, $grants: createHandle({ policy: { version: '1', url: '/privacy' }, regions: { '*': { model: 'opt-out' } } }).$grants })
    expect(button()).toBeVisible()
    expect(status()).toBeEmptyDOMElement()
  })

  it('follow the visitor’s language', async () => {
    const consent = put(createHandle({ ui: { locale: 'ko' } }), { load: (locale) => (locale === 'ko' ? Promise.resolve(ko) : Promise.reject(Error(locale))) })
    expect(button()).toBeInTheDocument()
    await waitFor(() => expect(button(ko.privacyChoices)).toBeInTheDocument())
    consent.hold({ advertising: false })
    expect(status()).toHaveTextContent(ko.optedOut)
    expect(status().closest('[lang]')).toHaveAttribute('lang', 'ko')
    await userEvent.click(button(ko.privacyChoices))
    expect(consent.calls[0]!.how).toMatchObject({ language: 'ko' })
    consent.setLocale('en')
    await choice().findByRole('button', { name: en.privacyChoices })
    expect(status().closest('[lang]')).toHaveAttribute('lang', 'en')
  })

  it('fetch the language by the loader of the site in the npm entry', async () => {
    choices = mountFromPackage(createHandle({ ui: { locale: 'ko' } }), element, { locales: { ko: () => Promise.resolve({ default: messages, details: ko }) } })
    await waitFor(() => expect(button(ko.privacyChoices)).toBeInTheDocument())
  })

  it('take a language that is here, and the direction of its text', () => {
    put(createHandle({ ui: { locale: 'ar' } }), { messages: { ar } })
    expect(button(ar.privacyChoices).parentElement).toHaveAttribute('dir', 'auto')
  })

  it('stay in English where the language cannot be had', async () => {
    const failed = Promise.reject(Error('offline'))
    put(createHandle({ ui: { locale: 'ko' } }), { load: () => failed })
    await expect(failed).rejects.toThrow('offline')
    expect(button()).toBeInTheDocument()
  })

  it('use the site’s own words', () => {
    put(createHandle({ ui: { messages: { en: { privacyChoices: 'Your California Privacy Choices' } } } }))
    expect(button('Your California Privacy Choices')).toBeInTheDocument()
  })

  it('leave the element as it was, with its own content, and can come again', async () => {
    element.append('Write to us')
    const before = document.documentElement.outerHTML
    const consent = put(createHandle())
    choices.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).toEqual([...element.childNodes])
    consent.hold({ advertising: false })
    expect(within(element.shadowRoot as unknown as HTMLElement).queryByRole('status')).not.toBeInTheDocument()
    put(consent)
    await userEvent.click(button())
    expect(consent.calls).toHaveLength(1)
  })
})
