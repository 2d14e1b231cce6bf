/** The banner for who has chosen before and meets something new, and where the law allows until the visitor refuses. */
import { screen } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import type { WritableAtom } from 'nanostores'
import { afterEach, describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import type { Choices, ConfigInput, Decision, Method, Signals } from '../../src/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, mountBannerAndPanel, panel } from './support.js'

let widget: Widget
const banner = (): HTMLElement => screen.getByRole('region')
const NEW = 'To choose again'

/** Asks a visitor who has chosen, about what is left out of the choice. */
function ask(choices: Choices, { method = 'panel.save', signals = {}, ...input }: Partial<Omit<ConfigInput, 'signals'>> & { method?: Method; signals?: Partial<Signals> } = {}): Handle {
  const consent = createHandle(input, signals)
  consent.hold(choices)
  const decision = consent.$decision as WritableAtom<Decision | undefined>
  decision.set({ ...decision.get()!, method })
  widget = mountBannerAndPanel(consent, { messages: { ko } })
  consent.show('banner')
  return consent
}

afterEach(() => widget.destroy())

describe('something new', () => {
  it('is named, alone, and what it is for; the rest of the choice is said to stay', () => {
    ask({ functional: true, analytics: false })
    expect(banner()).toHaveTextContent(`${NEW}: Advertising. The rest is kept.`)
    expect(banner()).toHaveTextContent('for these purposes: Advertising.')
    expect(document.querySelector('assent-banner')!.querySelectorAll('[slot=status]')).toHaveLength(1)
  })

  it('is named in the visitor’s language', () => {
    ask({ analytics: false }, { ui: { locale: 'ko' } })
    expect(banner()).toHaveTextContent('다시 선택할 항목: 추가 기능, 광고. 나머지 선택은 그대로 유지됩니다.')
  })

  it.each([
    ['Reject all', false, 'banner.reject_all'], ['Accept all', true, 'banner.accept_all'],
  ] as const)('is all that “%s” decides', async (name, granted, method) => {
    const consent = ask({ functional: true, advertising: false })
    const shown = document.querySelector('assent-banner')!.textContent
    await userEvent.click(screen.getByRole('button', { name }))
    expect(consent.calls).toMatchObject([{ name: 'decide', how: { method, language: 'en' } }])
    expect(consent.calls[0]!.choices).toEqual({ analytics: granted })
    expect((JSON.parse(consent.calls[0]!.how.texts!) as { texts: string[] }).texts.join('')).toBe(shown)
  })

  it('does not ask for what a signal keeps off', async () => {
    const consent = ask({ functional: true }, { signals: { gpc: true } })
    expect(banner()).toHaveTextContent(`${NEW}: Analytics.`)
    await userEvent.click(screen.getByRole('button', { name: en.acceptAll }))
    expect(consent.calls[0]!.choices).toEqual({ analytics: true })
  })

  it('leaves the panel whole: it saves everything, as it is switched', async () => {
    const consent = ask({ functional: true, analytics: false })
    await userEvent.click(screen.getByRole('button', { name: en.settings }))
    await userEvent.click(panel().getByRole('button', { name: en.save }))
    expect(consent.calls[0]!.choices).toEqual({ functional: true, analytics: false, advertising: false })
  })
})

describe('nothing is new', () => {
  it('to who has not chosen yet', async () => {
    const consent = createHandle()
    widget = mountBannerAndPanel(consent)
    consent.show('banner')
    expect(banner()).not.toHaveTextContent(NEW)
    await userEvent.click(screen.getByRole('button', { name: en.acceptAll }))
    expect(consent.calls).toMatchObject([{ name: 'acceptAll' }])
  })

  it.each([['Reject all', 'rejectAll'], ['Accept all', 'acceptAll']])('to who has allowed one embed: %s is about everything', async (name, call) => {
    const consent = ask({ video: true }, { method: 'embed.accept', services: [{ id: 'video', category: 'functional' }] })
    expect(banner()).not.toHaveTextContent(NEW)
    expect(banner()).toHaveTextContent('for these purposes: Extra features, Analytics, Advertising.')
    await userEvent.click(screen.getByRole('button', { name }))
    expect(consent.calls.map((it) => it.name)).toEqual([call])
  })

  it('to who has chosen about everything and opens the banner again', async () => {
    const consent = ask({ functional: true, analytics: false, advertising: false })
    expect(banner()).not.toHaveTextContent(NEW)
    await userEvent.click(screen.getByRole('button', { name: en.rejectAll }))
    expect(consent.calls.map((it) => it.name)).toEqual(['rejectAll'])
  })
})

describe('where it is allowed until the visitor refuses', () => {
  const regions = { '*': { model: 'opt-out' } } as const

  it('the banner says so, and does not ask as if nothing were stored yet', () => {
    const consent = createHandle({ regions })
    widget = mountBannerAndPanel(consent)
    consent.show('banner')
    expect(banner()).toHaveTextContent(en.optOutText.replace('{purposes}', 'Extra features, Analytics, Advertising'))
    expect(banner()).not.toHaveTextContent('would like to store')
  })

  it('the panel starts from what is allowed', () => {
    const consent = createHandle({ regions })
    widget = mountBannerAndPanel(consent)
    consent.show('panel')
    expect(panel().getAllByRole<HTMLInputElement>('switch').map((it) => it.checked)).toEqual([true, true, true, true])
  })

  it('the visitor’s language says it', () => {
    const consent = createHandle({ regions, ui: { locale: 'ko' } })
    widget = mountBannerAndPanel(consent, { messages: { ko } })
    consent.show('banner')
    expect(banner()).toHaveTextContent(ko.optOutText.replace('{purposes}', '추가 기능, 이용 분석, 광고'))
  })
})
