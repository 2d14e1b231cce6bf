/** What screen readers are told, politely: that the banner is there, and that the choice is kept. */
import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel, panel } from './support.js'

let widget: Widget
const status = (): HTMLElement => document.querySelector('assent-status')!

function ask(ui: UiInput = {}): Handle {
  const consent = createHandle({ ui })
  widget = mountBannerAndPanel(consent, { messages: { ko } })
  consent.show('banner')
  return consent
}
/** By now it is said. */
const wait = (): void => void vi.advanceTimersByTime(100)

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }) })
afterEach(() => {
  widget.destroy()
  vi.useRealTimers()
})

it('is not on the page before there is something to say', () => {
  widget = mountBannerAndPanel(createHandle())
  expect(isThere('assent-status')).toBe(false)
})

it('says that the banner is there, into a live region that was on the page before the words', () => {
  ask()
  expect(status()).toHaveAttribute('role', 'status')
  expect(status()).toBeEmptyDOMElement()
  wait()
  expect(status().textContent).toBe(en.bannerTitle)
  expect(status()).toHaveAttribute('lang', 'en')
})

it('says it once, however often the banner is drawn', () => {
  const consent = ask()
  wait()
  const said = status().firstChild
  consent.hold({ functional: true })
  consent.show('panel')
  consent.show('banner')
  wait()
  expect(status().firstChild).toBe(said)
})

it.each(['Reject all', 'Accept all'])('says that the choice is saved after “%s”', (name) => {
  ask()
  wait()
  screen.getByRole('button', { name }).click()
  expect(isThere('assent-banner')).toBe(false)
  expect(status()).toBeEmptyDOMElement()
  wait()
  expect(status().textContent).toBe(en.saved)
})

it('says it of a choice in the panel too, for which it says nothing when it opens: its heading has the focus', () => {
  const consent = createHandle()
  widget = mountBannerAndPanel(consent)
  consent.show('panel')
  wait()
  expect(isThere('assent-status')).toBe(false)
  panel().getByRole('button', { name: en.save }).click()
  wait()
  expect(status().textContent).toBe(en.saved)
})

it('speaks the language that is shown', () => {
  const consent = ask({ locale: 'ko' })
  wait()
  expect([status().lang, status().textContent]).toEqual(['ko', ko.bannerTitle])
  consent.setLocale('en')
  screen.getByRole('button', { name: en.rejectAll }).click()
  wait()
  expect([status().lang, status().textContent]).toEqual(['en', en.saved])
})

it('says nothing of a dialog, which the browser announces', () => {
  ask({ layout: 'modal' })
  wait()
  expect(isThere('assent-status')).toBe(false)
})

it('is there for a banner within the page', () => {
  ask({ layout: 'inline', target: 'body' })
  wait()
  expect(status().textContent).toBe(en.bannerTitle)
})

it('never moves the focus, and can have none', () => {
  const field = document.createElement('input')
  document.body.append(field)
  field.focus()
  ask()
  wait()
  expect(field).toHaveFocus()
  status().focus()
  expect(field).toHaveFocus()
  screen.getByRole('button', { name: en.rejectAll }).click()
  wait()
  expect(field).toHaveFocus()
  field.remove()
})

it('stays where the widget is put', () => {
  const root = document.createElement('main')
  document.body.append(root)
  const consent = createHandle()
  widget = mountBannerAndPanel(consent, { root })
  consent.show('banner')
  expect(status().parentElement).toBe(root)
  root.remove()
})

it('is gone with the widget, also with words on the way', () => {
  const before = document.documentElement.outerHTML
  ask()
  widget.destroy()
  wait()
  expect(document.documentElement.outerHTML).toBe(before)
})
