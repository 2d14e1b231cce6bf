import { waitFor } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { mountWidget } from '../../widget/index.js'
import { mountNotice, type Notice, type NoticeOptions } from '../../widget/surfaces/notice.js'
import { createHandle, inside, isThere, type Handle } from './support.js'

const KEY = 'consent_choice_notice'
const AHEAD = 'Our privacy policy changes on November 1, 2026.'
const AFTER = 'Our privacy policy changed on November 1, 2026.'
const policy = { version: '2', url: '/privacy', announced: '2026-10-01', effective: '2026-11-01' }

let notice: Notice

/** A moment by the clock of the visitor, whatever the time zone. */
const clock = (year: number, month: number, day: number, ...time: number[]): void => {
  vi.setSystemTime(new Date(year, month - 1, day, ...time))
}
const put = (consent: Handle = createHandle({ policy }), options?: NoticeOptions): Handle => {
  notice = mountNotice(consent, options)
  return consent
}
/** It is put there a frame later, so that it is read out. */
const frame = () => new Promise((done) => requestAnimationFrame(done))
const region = (name = en.policyLink) => inside('assent-notice').queryByRole('region', { name })

async function shown(): Promise<string | null | undefined> {
  await frame()
  return isThere('assent-notice') ? inside('assent-notice').queryByRole('paragraph')?.textContent : undefined
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  clock(2026, 10, 15)
})
afterEach(() => {
  notice.destroy()
  localStorage.clear()
  vi.useRealTimers()
})

describe('the notice', () => {
  it.each([
    ['the day before it is announced', [2026, 9, 30, 23, 59, 59], undefined],
    ['the day it is announced', [2026, 10, 1, 0, 0, 0], AHEAD],
    ['the day before it applies', [2026, 10, 31, 23, 59, 59], AHEAD],
    ['the day from which it applies', [2026, 11, 1, 0, 0, 0], AFTER],
    ['30 days on', [2026, 11, 30, 23, 59, 59], AFTER],
    ['later', [2026, 12, 1, 0, 0, 0], undefined],
  ] as const)('on %s, by the visitor’s calendar', async (_name, [year, month, day, ...time], text) => {
    clock(year, month, day, ...time)
    put()
    expect(await shown()).toBe(text)
  })

  it.each([
    ['is not announced', { announced: undefined }], ['has no date', { effective: undefined }], ['has a day that is none', { effective: '2026-13-41' }],
  ])('is nowhere for a policy that %s', async (_name, more) => {
    put(createHandle({ policy: { ...policy, ...more } }))
    expect(await shown()).toBeUndefined()
    expect(isThere('assent-notice')).toBe(false)
  })

  it('is a region with a link to the policy, is read out politely, and takes no focus', async () => {
    put()
    const host = document.querySelector('assent-notice')!
    expect(host).toHaveAttribute('aria-live', 'polite')
    expect(host.shadowRoot!.childNodes).toHaveLength(0)
    await frame()
    expect(region()).toBeVisible()
    expect(inside('assent-notice').getByRole('link', { name: en.policyLink })).toHaveAttribute('href', '/privacy')
    expect(document.body).toHaveFocus()
  })

  it('stores nothing until it is closed, and then the version', async () => {
    put()
    await frame()
    expect(localStorage).toHaveLength(0)
    await userEvent.click(inside('assent-notice').getByRole('button', { name: en.noticeClose }))
    expect(isThere('assent-notice')).toBe(false)
    expect({ ...localStorage }).toEqual({ [KEY]: '2' })
  })

  it('does not come again for the version that was closed, and does for the next', async () => {
    localStorage.setItem(KEY, '2')
    put()
    expect(await shown()).toBeUndefined()
    put(createHandle({ policy: { ...policy, version: '3' } }))
    expect(await shown()).toBe(AHEAD)
  })

  it('is named after the storage of the choice', async () => {
    put(createHandle({ policy, storage: { name: 'shop' } }))
    await frame()
    await userEvent.click(inside('assent-notice').getByRole('button'))
    expect({ ...localStorage }).toEqual({ shop_notice: '2' })
  })

  it('is shown and closes where storage is forbidden', async () => {
    for (const it of ['getItem', 'setItem'] as const) vi.spyOn(Storage.prototype, it).mockImplementation(() => { throw new DOMException('no', 'SecurityError') })
    put()
    expect(await shown()).toBe(AHEAD)
    await userEvent.click(inside('assent-notice').getByRole('button'))
    expect(isThere('assent-notice')).toBe(false)
  })

  it('gives way to the banner, and does not come behind the panel, where nobody would hear it', async () => {
    const consent = createHandle({ policy })
    consent.show('banner')
    put(consent)
    await frame()
    expect(region()).toBeNull()
    consent.show('none')
    expect(region()).toBeVisible()
    consent.show('banner')
    expect(region()).toBeNull()
    consent.show('panel')
    expect(region()).toBeNull()
    consent.show('none')
    expect(region()).toBeVisible()
    consent.show('panel')
    expect(region()).toBeVisible()
  })

  it('waits for the visitor’s language, and follows it', async () => {
    let arrive = (_: typeof ko): void => undefined
    const load = () => new Promise<typeof ko>((done) => { arrive = done })
    const consent = put(createHandle({ policy, ui: { locale: 'ko' } }), { load })
    await frame()
    expect(region()).toBeNull()
    arrive(ko)
    await inside('assent-notice').findByText('개인정보 처리방침이 2026년 11월 1일에 변경됩니다.')
    expect(region(ko.policyLink)).toHaveAttribute('lang', 'ko')
    consent.setLocale('en')
    expect(await shown()).toBe(AHEAD)
    expect(region()).toHaveAttribute('lang', 'en')
    consent.setLocale('ko')
    expect(await shown()).toBe(AHEAD)
    arrive(ko)
    await inside('assent-notice').findByRole('button', { name: ko.noticeClose })
  })

  it('is in English where the language cannot be had', async () => {
    put(createHandle({ policy, ui: { locale: 'ko' } }), { load: () => Promise.reject(Error('offline')) })
    await vi.waitFor(async () => expect(await shown()).toBe(AHEAD))
  })

  it('uses the site’s own words, and stands where the site wants it', async () => {
    put(createHandle({ policy, ui: { position: 'top-end', messages: { en: { noticeText: 'New rules from {date}' } } } }))
    expect(await shown()).toBe('New rules from November 1, 2026')
    expect(document.querySelector('assent-notice')).toHaveAttribute('position', 'top-end')
  })

  it('comes and goes with the widget of the npm entry, in the visitor’s language', async () => {
    vi.stubGlobal('requestIdleCallback', (run: () => void) => run())
    notice = mountWidget(createHandle({ policy, ui: { locale: 'ko' } }), { locales: { ko: () => Promise.resolve({ default: ko }) } })
    await waitFor(() => expect(isThere('assent-notice')).toBe(true))
    vi.unstubAllGlobals()
    await inside('assent-notice').findByRole('region', { name: ko.policyLink })
    notice.destroy()
    expect(isThere('assent-notice')).toBe(false)
  })

  it('leaves the document as it was, whenever it goes', async () => {
    const before = document.documentElement.outerHTML
    put()
    expect(document.documentElement.outerHTML).not.toBe(before)
    notice.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
    const { $view } = put()
    await frame()
    notice.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
    expect($view.lc).toBe(0)
  })
})
