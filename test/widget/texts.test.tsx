import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ko from '../../src/i18n/languages/ko.js'
import type { Messages } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'
import { createHandle, isThere, mountBannerAndPanel } from './support.js'

let widget: Widget
let arrive: (messages: Messages) => void
let fail: () => void
const load = vi.fn((_: string) => new Promise<Messages>((resolve, reject) => {
  arrive = resolve
  fail = () => reject(new Error('offline'))
}))
const title = (): string | null => screen.getByRole('heading').textContent

function ask(ui: object, options: WidgetOptions = { load }): void {
  const consent = createHandle({ ui })
  widget = mountBannerAndPanel(consent, options)
  consent.show('banner')
}

beforeEach(() => {
  vi.useFakeTimers()
  load.mockClear()
})
afterEach(() => {
  widget.destroy()
  document.documentElement.lang = ''
  vi.useRealTimers()
})

describe('the language shown', () => {
  it('is fetched once, when there is first something to show', () => {
    const consent = createHandle({ ui: { locale: 'ko' } })
    widget = mountBannerAndPanel(consent, { load })
    expect(load).not.toHaveBeenCalled()
    consent.show('banner')
    consent.show('panel')
    expect(load.mock.calls).toEqual([['ko']])
  })

  it('is waited for while it is quick', async () => {
    ask({ locale: 'ko' })
    expect(isThere('assent-banner')).toBe(false)
    arrive(ko)
    await vi.advanceTimersByTimeAsync(0)
    expect(title()).toBe(ko.bannerTitle)
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'ko')
  })

  it('is English after five seconds, until it arrives', async () => {
    ask({ locale: 'ko' })
    await vi.advanceTimersByTimeAsync(4_999)
    expect(isThere('assent-banner')).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(title()).toBe('May we use optional cookies?')
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'en')
    arrive(ko)
    await vi.advanceTimersByTimeAsync(0)
    expect(title()).toBe(ko.bannerTitle)
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'ko')
  })

  it('is English at once when it cannot be had', async () => {
    ask({ locale: 'ko' })
    fail()
    await vi.advanceTimersByTimeAsync(0)
    expect(title()).toBe('May we use optional cookies?')
  })

  it('needs no fetching when it was given', () => {
    ask({ locale: 'ko' }, { load, messages: { ko } })
    expect(title()).toBe(ko.bannerTitle)
    expect(load).not.toHaveBeenCalled()
  })

  it('follows the page', () => {
    document.documentElement.lang = 'ko-KR'
    ask({}, { messages: { ko } })
    expect(title()).toBe(ko.bannerTitle)
  })

  it('can be one the site has written itself, over English', async () => {
    ask({ locale: 'eo', messages: { eo: { bannerTitle: 'Ĉu ni rajtas?' } } })
    fail()
    await vi.advanceTimersByTimeAsync(0)
    expect(title()).toBe('Ĉu ni rajtas?')
    expect(screen.getByRole('button', { name: 'Reject all' })).toBeVisible()
    expect(screen.getByRole('region')).toHaveAttribute('lang', 'eo')
  })

  it('runs from right to left where it is written so', () => {
    ask({ locale: 'ar' }, { messages: { ar: { ...ko } } })
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'rtl')
  })
})

describe('the site’s own texts', () => {
  it('win over the built-in ones of their language, and fill in what stands in braces', () => {
    ask({ messages: { en: { bannerTitle: 'Cookies?', bannerChoice: 'Kept {days} days, {nonsense}.' }, ko: { bannerTitle: '쿠키?' } } })
    expect(title()).toBe('Cookies?')
    expect(screen.getByRole('region')).toHaveTextContent('Kept 180 days, {nonsense}.')
  })

  it('serve the narrower language too', () => {
    ask({ locale: 'en-GB', messages: { en: { bannerTitle: 'Biscuits?' } } })
    expect(title()).toBe('Biscuits?')
  })
})
