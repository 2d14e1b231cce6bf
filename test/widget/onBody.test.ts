/** Where the widget stands on a page that is still coming: browsers that can move what has the focus are tried in `browser/asking.test.ts`. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Widget } from '../../widget/mountBannerAndPanel.js'
import { createHandle, mountBannerAndPanel } from './support.js'

let widget: Widget
beforeEach(() => {
  const consent = createHandle()
  widget = mountBannerAndPanel(consent)
  consent.show('banner')
  document.body.append(document.createElement('footer'))
})
afterEach(() => {
  widget.destroy()
  document.body.replaceChildren()
})

const inBody = (): string[] => [...document.body.children].map((it) => it.localName).filter((it) => it !== 'assent-status')
const parsed = (): boolean => document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }))

it('goes to the end of the page when that is there', () => {
  expect(inBody()).toEqual(['assent-banner', 'footer'])
  parsed()
  expect(inBody()).toEqual(['footer', 'assent-banner'])
})

it('stays where it is while the visitor is in it, where the browser would take the focus away', () => {
  document.querySelector<HTMLElement>('assent-banner')!.querySelector<HTMLElement>('button[value=reject]')!.focus()
  parsed()
  expect(inBody()).toEqual(['assent-banner', 'footer'])
})

it('does nothing any more once it was destroyed', () => {
  document.body.prepend(document.createElement('assent-panel'))
  widget.destroy()
  parsed()
  expect(inBody()).toEqual(['assent-panel', 'footer'])
})
