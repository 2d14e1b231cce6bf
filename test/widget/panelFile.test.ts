/** The panel is fetched: when it may be wanted, once, and again where it has failed. */
import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createPanel } from '../../widget/surfaces/panel/panel.js'
import { createHandle, mountBannerAndPanel, type Handle } from './support.js'

let consent: Handle
let widget: Widget
let come: (() => void)[]
let fail: (() => void)[]
const settings = (): HTMLElement => screen.getByRole('button', { name: en.settings })
const there = (tag: string): boolean => document.querySelector(tag) !== null

beforeEach(() => {
  consent = createHandle()
  come = []
  fail = []
  widget = mountBannerAndPanel(consent, {
    panel: (use, failed) => {
      come.push(() => use(createPanel))
      fail.push(failed)
    },
  })
})
afterEach(() => widget.destroy())

describe('the file of the panel', () => {
  it('is not asked for by a banner that nobody comes near', () => {
    consent.show('banner')
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(come).toHaveLength(0)
  })

  it.each(['pointerover', 'focusin'])('is asked for once, by %s', (type) => {
    consent.show('banner')
    for (let i = 0; i < 2; i++) settings().dispatchEvent(new Event(type, { bubbles: true }))
    consent.show('panel')
    expect(come).toHaveLength(1)
  })

  it('opens the panel when it has come, over the question', () => {
    consent.show('banner')
    settings().click()
    expect([there('assent-banner'), there('assent-panel')]).toEqual([true, false])
    come[0]!()
    expect([there('assent-banner'), there('assent-panel')]).toEqual([true, true])
  })

  it('opens nothing that is not wanted any more, nor when everything has ended', () => {
    consent.show('panel')
    consent.show('none')
    come[0]!()
    expect(there('assent-panel')).toBe(false)
    widget.destroy()
    consent.show('panel')
    expect(there('assent-panel')).toBe(false)
  })

  it('leads back to the question where it has failed, and the next press tries again', () => {
    consent.show('banner')
    settings().click()
    fail[0]!()
    expect(consent.$view.get()).toBe('banner')
    settings().click()
    come[1]!()
    expect(there('assent-panel')).toBe(true)
  })

  it('leaves alone, where it has failed ahead, what is shown, and is not asked for again before it is wanted', () => {
    consent.show('banner')
    settings().dispatchEvent(new Event('pointerover', { bubbles: true }))
    fail[0]!()
    expect(consent.$view.get()).toBe('banner')
    expect(there('assent-banner')).toBe(true)
    settings().dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(come).toHaveLength(1)
  })
})
