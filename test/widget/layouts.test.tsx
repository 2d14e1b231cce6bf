/** The forms of the banner: a box, a bar, a dialog before the page, a part of the page, or nothing. */
import { screen } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UiInput } from '../../src/config/types.js'
import en from '../../src/i18n/languages/en.js'
import ko from '../../src/i18n/languages/ko.js'
import { mountWidget as mountAll } from '../../widget/index.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, inside, isThere, mountBannerAndPanel, panel } from './support.js'

let widget: Widget
const host = (): HTMLElement => document.querySelector('assent-banner')!
const dialog = (): HTMLDialogElement => host().shadowRoot!.querySelector('dialog')!

function ask(ui: UiInput, consent: Handle = createHandle({ ui })): Handle {
  widget = mountBannerAndPanel(consent, { messages: { ko } })
  consent.show('banner')
  return consent
}

beforeEach(() => document.body.replaceChildren())
afterEach(() => widget.destroy())

describe('a modal banner', () => {
  it('is a modal dialog with a name, takes the focus, and is no region of the page besides', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    ask({ layout: 'modal' })
    expect(showModal).toHaveBeenCalledOnce()
    expect(inside('assent-banner').getByRole('dialog', { name: en.bannerTitle })).toBe(dialog())
    expect(document.activeElement).toBe(host())
    expect(host().shadowRoot!.activeElement).toBe(dialog())
    expect(screen.queryByRole('region')).toBeNull()
    expect(host()).toHaveAttribute('layout', 'modal')
  })

  it('keeps its words and buttons in the light DOM', async () => {
    const consent = ask({ layout: 'modal' })
    expect(screen.getAllByRole('button').map((it) => it.parentElement)).toEqual(Array(3).fill(host()))
    await userEvent.click(screen.getByRole('button', { name: en.rejectAll }))
    expect(consent.calls.map((it) => it.name)).toEqual(['rejectAll'])
    expect(isThere('assent-banner')).toBe(false)
  })

  it('is not closed by Escape, and asks the browser not to try', async () => {
    const consent = ask({ layout: 'modal' })
    await userEvent.keyboard('{Escape}')
    expect(dialog().open).toBe(true)
    expect(dialog()).toHaveAttribute('closedby', 'none')
    expect(consent.$view.get()).toBe('banner')
  })

  it('takes its name from the language that is shown', async () => {
    const consent = ask({ layout: 'modal' })
    consent.setLocale('ko')
    expect(inside('assent-banner').getByRole('dialog', { name: ko.bannerTitle })).toBe(dialog())
    expect(dialog().open).toBe(true)
  })

  it('comes back from the panel as it was', async () => {
    const consent = ask({ layout: 'modal' })
    await userEvent.click(screen.getByRole('button', { name: en.settings }))
    expect(panel().getByRole('dialog', { name: en.panelTitle })).toBeInTheDocument()
    consent.close()
    expect(isThere('assent-panel')).toBe(false)
    expect(dialog().open).toBe(true)
  })
})

describe('an inline banner', () => {
  let target: HTMLElement

  beforeEach(() => {
    target = Object.assign(document.createElement('div'), { id: 'ask', textContent: 'Before' })
    document.body.append(target)
  })

  it('is put into the target, after what is there, as a region', () => {
    ask({ layout: 'inline', target: '#ask' })
    expect(target.lastChild).toBe(host())
    expect(target).toHaveTextContent(/^Before/)
    expect(host()).toHaveAttribute('layout', 'inline')
    expect(screen.getByRole('region', { name: en.bannerTitle })).toBe(host())
    expect(host().shadowRoot!.querySelector('dialog')).toBeNull()
  })

  it('takes no focus, and leaves the target as it was', () => {
    const before = target.outerHTML
    const consent = ask({ layout: 'inline', target: '#ask' })
    expect(document.body).toHaveFocus()
    consent.show('none')
    expect(target.outerHTML).toBe(before)
  })

  it('stays in its place when the language changes', () => {
    const consent = ask({ layout: 'inline', target: '#ask' })
    const it = host()
    consent.setLocale('ko')
    expect(target.lastChild).toBe(it)
    expect(it).toHaveAttribute('lang', 'ko')
  })

  it.each([['there is no such element', '#nowhere'], ['none is named', undefined]])('is a box at the end of the page where %s', (_name, selector) => {
    ask({ layout: 'inline', target: selector })
    expect(host().parentElement).toBe(document.body)
    expect(host()).toHaveAttribute('layout', 'box')
    expect(screen.getByRole('region', { name: en.bannerTitle })).toBe(host())
  })

  it('is what a target is for: other layouts leave it alone', () => {
    ask({ layout: 'bar', target: '#ask' })
    expect(host().parentElement).toBe(document.body)
    expect(host()).toHaveAttribute('layout', 'bar')
  })
})

describe('the layout “none”', () => {
  it('shows neither banner nor panel, and fetches no language', () => {
    const load = vi.fn(() => Promise.resolve(ko))
    const consent = createHandle({ ui: { layout: 'none', locale: 'ko' } })
    widget = mountBannerAndPanel(consent, { load })
    const before = document.documentElement.outerHTML
    for (const view of ['banner', 'panel'] as const) {
      consent.show(view)
      expect(document.documentElement.outerHTML).toBe(before)
    }
    expect(load).not.toHaveBeenCalled()
  })

  it('shows nothing at all, no trigger either, in the npm entry', () => {
    const before = document.documentElement.outerHTML
    const consent = createHandle({ ui: { layout: 'none' } })
    widget = mountAll(consent)
    expect(document.documentElement.outerHTML).toBe(before)
    consent.show('panel')
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
