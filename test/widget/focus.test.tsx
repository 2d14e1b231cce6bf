/** Where the visitor goes on when what had the focus is taken away. */
import { screen } from '@testing-library/dom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import en from '../../src/i18n/languages/en.js'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, type Handle, mountBannerAndPanel, panel } from './support.js'

let widget: Widget
let link: HTMLElement
const focus = (name: string): void => screen.getByRole('button', { name }).focus()

function ask(consent: Handle = createHandle()): Handle {
  widget = mountBannerAndPanel(consent)
  consent.show('banner')
  return consent
}

beforeEach(() => {
  link = Object.assign(document.createElement('a'), { href: '#shop', textContent: 'Shop' })
  document.body.append(link)
})
afterEach(() => {
  widget.destroy()
  document.body.replaceChildren()
})

describe('the focus goes back to where the visitor was', () => {
  it.each(['Reject all', 'Accept all'])('when the banner goes by “%s”', (name) => {
    ask()
    link.focus()
    focus(en.settings)
    focus(name)
    screen.getByRole('button', { name }).click()
    expect(link).toHaveFocus()
  })

  it.each(['Reject all', 'Accept all', 'Save'])('when both go by “%s” of a panel that was opened from the banner', (name) => {
    ask()
    link.focus()
    focus(en.settings)
    screen.getByRole('button', { name: en.settings }).click()
    const button = panel().getByRole('button', { name })
    button.focus()
    button.click()
    expect(link).toHaveFocus()
  })

  it('when the panel was opened from the page', () => {
    const consent = createHandle()
    consent.hold({ functional: true, analytics: true, advertising: true })
    widget = mountBannerAndPanel(consent)
    link.focus()
    consent.open('panel')
    expect(document.activeElement).toBe(document.querySelector('assent-panel'))
    consent.close()
    expect(link).toHaveFocus()
  })

  it('when another tab has answered, or the widget goes', () => {
    const consent = ask()
    link.focus()
    focus(en.rejectAll)
    consent.show('none')
    expect(link).toHaveFocus()
    consent.show('banner')
    focus(en.rejectAll)
    widget.destroy()
    expect(link).toHaveFocus()
  })
})

describe('the focus stays', () => {
  it('where the visitor has gone on in the page in the meantime', () => {
    const consent = ask()
    link.focus()
    focus(en.rejectAll)
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    consent.show('none')
    expect(field).toHaveFocus()
  })

  it('where the visitor has left it: the banner had it, and gave it up', () => {
    const consent = ask()
    link.focus()
    focus(en.rejectAll)
    screen.getByRole('button', { name: en.rejectAll }).blur()
    consent.show('none')
    expect(document.body).toHaveFocus()
  })

  it('with the page when the place that the visitor came from is gone', () => {
    const consent = ask()
    link.focus()
    focus(en.rejectAll)
    link.remove()
    consent.show('none')
    expect(document.body).toHaveFocus()
  })

  it('with the page when the visitor came from nowhere', () => {
    const consent = ask()
    focus(en.rejectAll)
    consent.show('none')
    expect(document.body).toHaveFocus()
  })
})
