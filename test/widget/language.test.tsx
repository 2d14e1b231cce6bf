/** A change of language while banner and panel are shown: `$locale`, and answers that come late or never. */
import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import de from '../../src/i18n/languages/de.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { Messages } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel, panel } from './support.js'

let widget: Widget
let asked: string[]
let answers: Record<string, { arrive(messages: Messages): void; fail(): void }>
const load = (locale: string): Promise<Messages> => new Promise((arrive, reject) => {
  asked.push(locale)
  answers[locale] = { arrive, fail: () => reject(new Error('offline')) }
})
/** Lets what has arrived be heard. */
const tick = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)
const shown = (): string | null => (isThere('assent-banner') ? `${screen.getByRole('region').lang}: ${screen.getByRole('heading').textContent}` : null)
const said = { en: `en: ${en.bannerTitle}`, ko: `ko: ${ko.bannerTitle}`, de: `de: ${de.bannerTitle}` }

function ask(ui: UiInput = {}): Handle {
  const consent = createHandle({ ui })
  widget = mountBannerAndPanel(consent, { load })
  consent.show('banner')
  return consent
}

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  answers = {}
})
afterEach(() => {
  widget.destroy()
  document.documentElement.lang = ''
  vi.useRealTimers()
})

describe('another language', () => {
  it('takes the place of the one shown when it has arrived, and not before', async () => {
    const consent = ask()
    consent.setLocale('ko')
    await tick(5_000)
    expect(shown()).toBe(said.en)
    answers['ko']!.arrive(ko)
    await tick()
    expect(shown()).toBe(said.ko)
    expect(screen.getByRole('button', { name: ko.rejectAll })).toBeVisible()
  })

  it('is fetched at once while something is shown, else when it is shown', () => {
    const consent = createHandle()
    widget = mountBannerAndPanel(consent, { load })
    consent.show('banner')
    consent.setLocale('ko')
    expect(asked).toEqual(['ko'])
  })

  it('is not fetched for nobody', () => {
    const consent = createHandle({ ui: { locale: 'ko' } })
    widget = mountBannerAndPanel(consent, { load })
    consent.setLocale('de')
    expect(asked).toEqual([])
    consent.show('banner')
    expect(asked).toEqual(['de'])
  })

  it('reaches banner and panel alike', async () => {
    const consent = ask()
    consent.show('panel')
    consent.setLocale('ko')
    answers['ko']!.arrive(ko)
    await tick()
    expect(panel().getByRole('heading', { name: ko.panelTitle })).toBeInTheDocument()
    expect(document.querySelector('assent-banner')).toHaveAttribute('lang', 'ko')
    expect(document.querySelector('assent-panel')).toHaveAttribute('lang', 'ko')
  })

  it('turns the direction with it', async () => {
    const consent = ask()
    consent.setLocale('ar')
    answers['ar']!.arrive(ko)
    await tick()
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'rtl')
    consent.setLocale('en')
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'ltr')
  })

  it('can be the page’s again, by “auto”', async () => {
    document.documentElement.lang = 'ko'
    const consent = ask({ locale: 'en' })
    expect(shown()).toBe(said.en)
    consent.setLocale('auto')
    answers['ko']!.arrive(ko)
    await tick()
    expect(shown()).toBe(said.ko)
  })
})

describe('an answer that comes late', () => {
  it('never wins over a language asked for after it', async () => {
    const consent = ask()
    consent.setLocale('ko')
    consent.setLocale('de')
    answers['de']!.arrive(de)
    await tick()
    expect(shown()).toBe(said.de)
    answers['ko']!.arrive(ko)
    await tick()
    expect(shown()).toBe(said.de)
  })

  it('never wins over the language that the visitor went back to', async () => {
    const consent = ask()
    consent.setLocale('ko')
    consent.setLocale('en')
    answers['ko']!.arrive(ko)
    await tick()
    expect(shown()).toBe(said.en)
  })

  it('never brings English over another language when it fails', async () => {
    const consent = ask()
    consent.setLocale('ko')
    consent.setLocale('de')
    answers['de']!.arrive(de)
    await tick()
    answers['ko']!.fail()
    await tick()
    expect(shown()).toBe(said.de)
  })

  it('has five seconds together with one asked for in the meantime, and English does not come over either of them', async () => {
    const consent = ask({ locale: 'ko' })
    await tick(4_500)
    consent.setLocale('de')
    await tick(499)
    expect(shown()).toBeNull()
    await tick(1)
    expect(shown()).toBe(said.en)
    answers['de']!.arrive(de)
    await tick(5_000)
    expect(shown()).toBe(said.de)
  })

  it('is English no more once a language is shown, however many were asked for while nothing was', async () => {
    const consent = ask({ locale: 'ko' })
    await tick(300)
    consent.setLocale('de')
    answers['de']!.arrive(de)
    await tick()
    expect(shown()).toBe(said.de)
    await tick(5_000)
    expect(shown()).toBe(said.de)
  })
})

describe('a language that is not to be had', () => {
  it('is English where nobody has it, and nothing is fetched for it', async () => {
    const consent = ask()
    consent.setLocale('tlh')
    await tick()
    expect(shown()).toBe(said.en)
    expect(asked).toEqual([])
    consent.setLocale('ko')
    answers['ko']!.arrive(ko)
    await tick()
    consent.setLocale('tlh')
    expect(shown()).toBe(said.en)
  })

  it('is English where it cannot be fetched', async () => {
    const consent = ask()
    consent.setLocale('ko')
    answers['ko']!.fail()
    await tick()
    expect(shown()).toBe(said.en)
  })

  it('is the site’s own where the site has written it', async () => {
    const consent = ask({ messages: { eo: { bannerTitle: 'Ĉu ni rajtas?' } } })
    consent.setLocale('eo')
    answers['eo']?.fail()
    await tick()
    expect(shown()).toBe('eo: Ĉu ni rajtas?')
    expect(screen.getByRole('button', { name: en.rejectAll })).toBeVisible()
  })
})

it('stops with the widget', async () => {
  const consent = ask()
  consent.setLocale('ko')
  widget.destroy()
  answers['ko']!.arrive(ko)
  consent.setLocale('de')
  await tick()
  expect(isThere('assent-banner')).toBe(false)
  expect(asked).toEqual(['ko'])
})
