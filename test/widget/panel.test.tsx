import { screen, waitFor } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanelDetails } from '../../widget/surfaces/panel/panelDetails.js'
import type { WidgetOptions } from '../../widget/widgetOptions.js'
import { createHandle, type Handle, isThere, mountBannerAndPanel, panel, services } from './support.js'

let widget: Widget
const category = (name: string): HTMLInputElement => panel().getByRole('switch', { name })
const press = (name: string): Promise<void> => userEvent.click(panel().getByRole('button', { name }))

function open(consent: Handle = createHandle({ services }), options?: WidgetOptions): Handle {
  widget = mountBannerAndPanel(consent, options)
  consent.show('panel')
  return consent
}

/** With what those who look closer read. */
async function openWhole(consent: Handle = createHandle({ services }), options?: WidgetOptions): Promise<Handle> {
  open(consent, { details: () => Promise.resolve(createPanelDetails), ...options })
  await panel().findByRole('heading', { name: 'Your choice' })
  return consent
}

afterEach(() => widget.destroy())

describe('the panel', () => {
  it('is not built before it is asked for', () => {
    const consent = createHandle()
    widget = mountBannerAndPanel(consent)
    consent.show('banner')
    expect(isThere('assent-panel')).toBe(false)
  })

  it('is a modal dialog that its heading names and that takes the focus', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    open()
    expect(showModal).toHaveBeenCalledOnce()
    const dialog = panel().getByRole('dialog', { name: 'Cookie settings' })
    expect(dialog.contains(document.querySelector('assent-panel')!.shadowRoot!.activeElement)).toBe(true)
  })

  it('has every category off but the required one, which cannot be switched', () => {
    open()
    expect(panel().getAllByRole('switch').map((it) => [it.id, (it as HTMLInputElement).checked, (it as HTMLInputElement).disabled])).toEqual([
      ['required', true, true], ['functional', false, false], ['analytics', false, false], ['advertising', false, false],
    ])
    expect(category('Required')).toHaveAccessibleDescription(/^Always on Needed for/)
  })

  it('starts from what the visitor chose before', () => {
    const consent = createHandle({ services })
    consent.hold({ functional: false, analytics: true, advertising: false })
    open(consent)
    expect(category('Analytics')).toBeChecked()
    expect(category('Advertising')).not.toBeChecked()
  })

  it('keeps what a signal denies off and says why', () => {
    const consent = createHandle({}, { gpc: true })
    open(consent)
    expect(category('Advertising')).toBeDisabled()
    expect(category('Advertising')).not.toBeChecked()
    expect(category('Advertising')).toHaveAccessibleDescription(/^Off at your browser’s request/)
    expect(panel().getByRole('status')).toHaveTextContent('Opt-out request honored')
  })

  it('links to the policy', () => {
    open(createHandle())
    expect(panel().getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', '/privacy')
  })

  it('keeps the banner behind it, and shows none when it was opened from elsewhere', () => {
    const consent = createHandle()
    widget = mountBannerAndPanel(consent)
    consent.show('banner')
    consent.show('panel')
    expect(isThere('assent-banner')).toBe(true)
    consent.show('none')
    consent.show('panel')
    expect(isThere('assent-banner')).toBe(false)
  })
})

describe('the draft', () => {
  it('counts for nothing before it is saved, and then for everything that can be chosen', async () => {
    const consent = open()
    category('Analytics').click()
    expect(category('Analytics')).toBeChecked()
    expect(consent.calls).toEqual([])
    await press('Save')
    expect(consent.calls).toHaveLength(1)
    expect(consent.calls[0]).toMatchObject({
      name: 'decide',
      choices: { functional: false, analytics: true, advertising: false },
      how: { method: 'panel.save', language: 'en' },
    })
    expect(consent.calls[0]!.choices).not.toHaveProperty('required')
  })

  it('leaves out what a signal has locked', async () => {
    const consent = open(createHandle({}, { gpc: true }))
    await press('Save')
    expect(consent.calls[0]!.choices).toEqual({ functional: false, analytics: false })
  })

  it.each(['{Escape}', 'close button'])('is dropped by the %s, which decides nothing', async (way) => {
    const consent = open()
    category('Analytics').click()
    if (way === '{Escape}') await userEvent.keyboard(way)
    else await press('Close without saving')
    expect(isThere('assent-panel')).toBe(false)
    expect(consent.$view.get()).toBe('banner')
    expect(consent.calls).toEqual([])
    consent.show('panel')
    expect(category('Analytics')).not.toBeChecked()
  })

  it('keeps a service’s own choice while its category is not switched', async () => {
    const consent = createHandle({ services })
    consent.hold({ functional: false, analytics: true, advertising: false, video: true, heatmap: false })
    open(consent)
    category('Advertising').click()
    await press('Save')
    expect(consent.calls[0]!.choices).toEqual({ functional: false, analytics: true, advertising: true, video: true, heatmap: false })
  })

  it('gives up a service’s own choice when its category is switched', async () => {
    const consent = createHandle({ services })
    consent.hold({ functional: true, analytics: true, advertising: false, video: true, heatmap: false })
    open(consent)
    category('Extra features').click()
    await press('Save')
    expect(consent.calls[0]!.choices).toEqual({ functional: false, analytics: true, advertising: false, video: false, heatmap: false })
  })

  it('has a category back where it was when it is switched twice', async () => {
    const consent = open()
    category('Analytics').click()
    category('Analytics').click()
    await press('Save')
    expect(consent.calls[0]!.choices).toMatchObject({ analytics: false })
  })
})

describe('the panel’s buttons', () => {
  it('are reject, accept and save, in this order and alike', () => {
    open()
    const buttons = ['Reject all', 'Accept all', 'Save'].map((name) => panel().getByRole('button', { name }))
    expect([...buttons[0]!.parentElement!.children]).toEqual(buttons)
    const look = (it: HTMLElement) => [it.tagName, ...[...it.attributes].filter(({ name }) => name !== 'part').map(({ name, value }) => name + value)]
    expect(buttons.map(look)).toEqual(Array(3).fill(look(buttons[0]!)))
  })

  it.each([
    ['Reject all', 'rejectAll', 'panel.reject_all'],
    ['Accept all', 'acceptAll', 'panel.accept_all'],
  ])('act whatever the draft says: %s', async (name, call, method) => {
    const consent = open()
    category('Analytics').click()
    await press(name)
    expect(consent.calls).toMatchObject([{ name: call, how: { method } }])
  })

  it('give every word of the panel to the receipt', async () => {
    const consent = await openWhole(createHandle({ services, ui: { locales: ['en'] } }))
    const shown = document.querySelector('assent-panel')!.shadowRoot!.textContent
    await press('Accept all')
    const { texts, ...rest } = JSON.parse(consent.calls[0]!.how.texts!) as { texts: string[] }
    expect(rest).toEqual({ language: 'en', surface: 'panel' })
    expect(texts.join('')).toBe(shown)
    expect(shown).toContain('Heat Ltd')
  })
})

describe('the services of a category', () => {
  it('are listed with who runs them, where, and what they keep for how long', async () => {
    await openWhole()
    expect(panel().getByText('Services (2)')).toBeInTheDocument()
    expect(panel().getByRole('heading', { name: 'Heatmaps', level: 4 })).toBeInTheDocument()
    expect(panel().getByText('Provider: Heat Ltd (United States)')).toBeInTheDocument()
    expect(panel().getByRole('link', { name: 'Provider’s privacy policy' })).toHaveAttribute('href', 'https://heat.example/privacy')
    const [cookie, queue] = panel().getAllByRole('listitem')
    expect(cookie).toHaveTextContent('_hm* Cookie · 13 months · This siteRecognises a browser.')
    expect(queue).toHaveTextContent('hm_queue Local storage · Until deleted · This site')
  })

  it('get the words of a vendor integration when they arrive, asked for once and not before the panel opens', async () => {
    const describeService = vi.fn(() => Promise.resolve({ name: 'Google Analytics', vendor: { name: 'Google' }, cookies: [{ name: '_ga', duration: 'session' }] }))
    const consent = createHandle({ services })
    widget = mountBannerAndPanel(consent, { describe: describeService, details: () => Promise.resolve(createPanelDetails) })
    consent.show('banner')
    expect(describeService).not.toHaveBeenCalled()
    consent.show('panel')
    await waitFor(() => expect(panel().getByRole('heading', { name: 'Google Analytics' })).toBeInTheDocument())
    expect(panel().getByText('Provider: Google')).toBeInTheDocument()
    expect(panel().getByText(/Until the browser closes/)).toBeInTheDocument()
    consent.show('none')
    consent.show('panel')
    expect(describeService.mock.calls).toEqual([[consent.config.services[0]]])
  })

  it('keep the site’s own words over those of the integration', async () => {
    const own = createHandle({ services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-1' }, name: 'Our statistics' }] })
    await openWhole(own, { describe: () => Promise.resolve({ name: 'Google Analytics', purpose: 'Counts visits.' }) })
    await waitFor(() => expect(panel().getByText('Counts visits.')).toBeInTheDocument())
    expect(panel().getByRole('heading', { name: 'Our statistics' })).toBeInTheDocument()
  })

  it('stay as they are when an integration cannot be fetched', async () => {
    await openWhole(createHandle({ services }), { describe: () => Promise.reject(new Error('blocked')) })
    expect(panel().getByRole('heading', { name: 'ga' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('say plainly what this site cannot delete', async () => {
    const cookies = [{ name: 'plain' }, { name: 'sid', reach: 'server' as const }, { name: 'their', reach: 'third-party' as const }]
    await openWhole(createHandle({ services: [{ id: 'shop', category: 'functional', cookies }] }))
    const items = panel().getAllByRole('listitem', { hidden: true }).map((it) => it.textContent)
    expect(items.map((it) => it.includes('This site cannot delete it'))).toEqual([false, true, true])
  })
})
