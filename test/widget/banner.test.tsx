import { screen, within } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel } from './support.js'

let widget: Widget
const banner = (): HTMLElement => screen.getByRole('region')

function ask(consent: Handle = createHandle(), options?: WidgetOptions): Handle {
  widget = mountBannerAndPanel(consent, options)
  consent.show('banner')
  return consent
}

afterEach(() => {
  widget.destroy()
  vi.useRealTimers()
})

describe('the banner', () => {
  it('is on the page exactly while it is asked for', () => {
    const consent = createHandle()
    widget = mountBannerAndPanel(consent)
    expect(isThere('assent-banner')).toBe(false)
    consent.show('banner')
    expect(banner()).toBeVisible()
    consent.show('none')
    expect(isThere('assent-banner')).toBe(false)
  })

  it('is shown at once when it was asked for before the widget came', () => {
    const consent = createHandle()
    consent.show('banner')
    widget = mountBannerAndPanel(consent)
    expect(banner()).toBeVisible()
  })

  it('names itself by its heading and says its language and direction', () => {
    ask()
    expect(screen.getByRole('region', { name: 'May we use optional cookies?' })).toHaveAttribute('lang', 'en')
    expect(banner()).toHaveAttribute('dir', 'ltr')
  })

  it('names purposes, third parties, how long and how to withdraw, and links to the policy', () => {
    ask(createHandle({ storage: { days: 90 } }))
    expect(banner()).toHaveTextContent(/third parties/)
    expect(banner()).toHaveTextContent(/Extra features, Analytics, Advertising/)
    expect(banner()).toHaveTextContent(/90 days/)
    expect(banner()).toHaveTextContent(/withdraw/)
    expect(screen.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', '/privacy')
    expect(banner()).not.toHaveTextContent(/[{}]/)
  })

  it('offers reject, accept and settings, in this order, alike in everything but their words', () => {
    ask()
    const buttons = within(banner()).getAllByRole('button')
    expect(buttons.map((it) => it.textContent)).toEqual(['Reject all', 'Accept all', 'Settings'])
    const look = (it: HTMLElement) => [it.tagName, it.parentElement, ...[...it.attributes].filter(({ name }) => name !== 'value').map(({ name, value }) => name + value)]
    expect(look(buttons[1]!)).toEqual(look(buttons[0]!))
    expect(look(buttons[2]!)).toEqual(look(buttons[0]!))
  })

  it('keeps its words and buttons where the visitor’s own tools find them: light DOM, straight below the host', () => {
    ask()
    const host = document.querySelector('assent-banner')!
    const found = [...host.querySelectorAll('h2, p, a, button')]
    expect(found).toHaveLength(6)
    for (const it of found) {
      expect(it.parentElement).toBe(host)
      expect(host.shadowRoot!.querySelector(`slot[name="${it.slot}"]`)).not.toBeNull()
    }
  })

  it('has no name or attribute that block lists look for', () => {
    ask()
    const html = document.body.innerHTML.replace(/>[^<]*</g, '><')
    expect(html).toContain('assent-banner')
    expect(html).not.toMatch(/cookie|consent|gdpr|privacy-/i)
  })

  it.each([
    ['Reject all', 'rejectAll', 'banner.reject_all'],
    ['Accept all', 'acceptAll', 'banner.accept_all'],
  ])('says how the choice was made: %s', async (name, call, method) => {
    vi.setSystemTime(1_700_000_000_000)
    const consent = ask()
    vi.useRealTimers()
    await userEvent.click(screen.getByRole('button', { name }))
    expect(consent.calls).toEqual([{ name: call, how: { method, language: 'en', shownAt: 1_700_000_000_000, texts: expect.any(String) as string } }])
    const { texts, ...rest } = JSON.parse(consent.calls[0]!.how.texts!) as { texts: string[] }
    expect(rest).toEqual({ language: 'en', surface: 'banner' })
    expect(texts[0]).toBe('May we use optional cookies?')
    expect(texts.slice(-4)).toEqual(['Privacy policy', 'Reject all', 'Accept all', 'Settings'])
    expect(isThere('assent-banner')).toBe(false)
  })

  it('gives every word it shows to the receipt', async () => {
    const consent = createHandle({}, { gpc: true })
    ask(consent)
    const shown = document.querySelector('assent-banner')!.textContent
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect((JSON.parse(consent.calls[0]!.how.texts!) as { texts: string[] }).texts.join('')).toBe(shown)
  })

  it('opens the panel and decides nothing when settings is pressed', async () => {
    const consent = ask()
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }))
    expect(consent.$view.get()).toBe('panel')
    expect(consent.calls).toEqual([])
  })

  it('does not take the focus', () => {
    const before = document.activeElement
    ask()
    expect(document.activeElement).toBe(before)
  })

  it('says what Global Privacy Control keeps off, and does not ask for it', () => {
    ask(createHandle({}, { gpc: true }))
    expect(banner()).toHaveTextContent('Opt-out request honored: your browser sends Global Privacy Control, so this stays off: Advertising.')
    expect(banner()).toHaveTextContent('for these purposes: Extra features, Analytics.')
  })

  it('says what Do Not Track keeps off where the site honours it', () => {
    ask(createHandle({ signals: { dnt: true } }, { dnt: true }))
    expect(banner()).toHaveTextContent('Opt-out request honored: your browser sends Do Not Track, so this stays off: Analytics, Advertising.')
  })

  it('says nothing of signals that are absent', () => {
    ask()
    expect(banner()).not.toHaveTextContent(/honored/)
  })

  it('uses the site’s names for categories, in the language shown', () => {
    ask(createHandle({ categories: [{ id: 'required' }, { id: 'maps', name: { en: 'Maps', ko: '지도' } }, { id: 'chat' }] }))
    expect(banner()).toHaveTextContent('for these purposes: Maps, chat.')
  })

  it('takes layout, position and theme from the configuration', () => {
    const dress = vi.fn()
    ask(createHandle({ ui: { layout: 'bar', position: 'top' } }), { dress })
    const host = document.querySelector<HTMLElement>('assent-banner')!
    expect(host).toHaveAttribute('layout', 'bar')
    expect(host).toHaveAttribute('position', 'top')
    expect(dress.mock.calls).toEqual([[host, expect.any(CSSStyleSheet)]])
  })

  it('goes where the site wants it', () => {
    const root = document.createElement('main')
    document.body.append(root)
    ask(createHandle(), { root })
    expect(root.querySelector('assent-banner')).not.toBeNull()
    root.remove()
  })

  it('shows the new policy’s link and days when the policy changes under it', () => {
    const consent = ask()
    const policy = consent.$policy as unknown as { set(it: unknown): void }
    policy.set({ ...consent.$policy.get(), url: '/new', days: 30 })
    expect(screen.getByRole('link')).toHaveAttribute('href', '/new')
    expect(banner()).toHaveTextContent('30 days')
  })
})

describe('destroying the widget', () => {
  it('leaves the document as it was, and deaf', () => {
    const before = document.documentElement.outerHTML
    const consent = ask()
    consent.show('panel')
    expect(document.documentElement.outerHTML).not.toBe(before)
    widget.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
    consent.show('none')
    consent.show('banner')
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('is not undone by a language that arrives late', async () => {
    let arrive = (_: never): void => {}
    ask(createHandle({ ui: { locale: 'ko' } }), { load: () => new Promise((resolve) => { arrive = resolve }) })
    widget.destroy()
    arrive({} as never)
    await Promise.resolve()
    expect(isThere('assent-banner')).toBe(false)
  })
})
