/** The choice of a language in the panel. */
import { fireEvent } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import detailsEn from '../../src/i18n/languages/details/en.js'
import detailsKo from '../../src/i18n/languages/details/ko.js'
import ko from '../../src/i18n/languages/ko.js'
import { locales } from '../../src/i18n/locales.js'
import type { Details, Messages } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'
import { createHandle, type Handle, mountBannerAndPanel, panel, services } from './support.js'

let widget: Widget
const load = vi.fn((locale: string) => (locale === 'ko' ? Promise.resolve(ko) : Promise.reject<Messages>(Error(locale))))
const loadDetails = vi.fn((locale: string) => (locale === 'ko' ? Promise.resolve(detailsKo) : Promise.reject<Details>(Error(locale))))

async function open(ui: object = {}, options: WidgetOptions = {}): Promise<Handle> {
  const consent = createHandle({ services, ui })
  widget = mountBannerAndPanel(consent, { load, loadDetails, details: () => Promise.resolve(createPanelDetails), ...options })
  consent.show('panel')
  await panel().findByRole('heading', { name: detailsEn.yourChoice })
  return consent
}
const list = (): HTMLSelectElement | null => panel().queryByRole('combobox')
const offered = (): string[] => [...list()!.options].map((it) => it.value)

beforeEach(() => {
  load.mockClear()
  loadDetails.mockClear()
})
afterEach(() => widget.destroy())

describe('the languages offered', () => {
  it('are all built-in ones, each by its own name and in its own language', async () => {
    await open()
    expect(offered()).toEqual([...locales].sort())
    expect(list()).toHaveAccessibleName('Language:')
    const korean = [...list()!.options].find((it) => it.value === 'ko')!
    expect([korean.text, korean.lang]).toEqual(['한국어', 'ko'])
    expect(list()).toHaveValue('en')
  })

  it('are those of the site where it names them, in its order', async () => {
    await open({ locales: ['ko', 'en', 'de'] })
    expect(offered()).toEqual(['ko', 'en', 'de'])
    expect(list()).toHaveValue('en')
  })

  it('count the site’s own language in, once', async () => {
    await open({ messages: { eo: { save: 'Konservi' }, ko: { save: '보관' } } })
    expect(offered().filter((it) => ['eo', 'ko'].includes(it))).toEqual(['eo', 'ko'])
  })

  it('are not offered where there is nothing to choose', async () => {
    await open({ locales: ['en'] })
    expect(list()).toBeNull()
  })
})

describe('choosing one', () => {
  it('asks the handle for it, and everything in the panel is said in it', async () => {
    const consent = await open()
    fireEvent.change(list()!, { target: { value: 'ko' } })
    expect(consent.$locale.get()).toBe('ko')
    await panel().findByRole('heading', { name: ko.panelTitle })
    await panel().findByRole('heading', { name: detailsKo.yourChoice })
    expect(list()).toHaveAccessibleName('언어:')
    expect(list()).toHaveValue('ko')
    const host = document.querySelector('assent-panel')!
    expect(host).toHaveAttribute('lang', 'ko')
    for (const it of [ko.rejectAll, ko.acceptAll, ko.save, ko.close]) expect(panel().getByRole('button', { name: it })).toBeInTheDocument()
    // What the site gave in Korean, and what it left to English.
    expect(panel().getByText('이용되는 부분을 보여 줍니다.')).toBeInTheDocument()
    expect(panel().getByText('Recognises a browser.')).toBeInTheDocument()
    expect(panel().getByText(`${detailsKo.provider}: Heat Ltd (미국)`)).toBeInTheDocument()
    expect(host.shadowRoot!.textContent).not.toContain(detailsEn.copied)
  })

  it('fetches the language and its details once, however often it comes back', async () => {
    const consent = await open()
    for (const it of ['ko', 'en', 'ko', 'en']) {
      consent.setLocale(it)
      await panel().findByRole('heading', { name: (it === 'ko' ? detailsKo : detailsEn).yourChoice })
    }
    consent.show('none')
    consent.setLocale('ko')
    consent.show('panel')
    await panel().findByRole('heading', { name: detailsKo.yourChoice })
    expect(loadDetails.mock.calls).toEqual([['ko']])
  })

  it('keeps what the visitor has switched and not yet saved', async () => {
    const consent = await open()
    panel().getByRole<HTMLInputElement>('switch', { name: 'Analytics' }).click()
    consent.setLocale('ko')
    expect(await panel().findByRole('switch', { name: ko.analyticsName })).toBeChecked()
    await userEvent.click(panel().getByRole('button', { name: ko.save }))
    expect(consent.calls).toMatchObject([{ choices: { analytics: true, advertising: false }, how: { language: 'ko' } }])
  })

  it('keeps the details in English where theirs cannot be had', async () => {
    const consent = await open({}, { loadDetails: () => Promise.reject(Error('offline')) })
    consent.setLocale('ko')
    await panel().findByRole('heading', { name: ko.panelTitle })
    expect(panel().getByRole('heading', { name: detailsEn.yourChoice })).toBeInTheDocument()
  })

  it('lets the site’s own details win', async () => {
    await open({ messages: { en: { provider: 'Operator' } } })
    expect(panel().getByText('Operator: Heat Ltd (United States)')).toBeInTheDocument()
  })
})
