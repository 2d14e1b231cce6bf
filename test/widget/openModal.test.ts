/** A dialog that the page has moved is opened anew: the page is closed off again, and the visitor stays where they were. */
import { afterEach, expect, it, vi } from 'vitest'
import { reopenModal } from '../../widget/focus/openModal.js'

function setup({ modal = false } = {}) {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const dialog = document.createElement('dialog')
  const [heading, first, second] = ['h2', 'button', 'button'].map((it) => document.createElement(it)) as [HTMLElement, HTMLElement, HTMLElement]
  heading.tabIndex = -1
  dialog.append(heading, first, second)
  dialog.setAttribute('open', '')
  root.append(dialog)
  // As browsers do: a dialog that opens gives the focus to the first that takes it.
  const showModal = vi.fn(() => {
    dialog.setAttribute('open', '')
    first.focus()
  })
  Object.assign(dialog, { showModal, matches: () => modal })
  return { host, root, dialog, showModal, heading, second }
}
afterEach(() => { document.body.innerHTML = '' })

it('the focus stays where it was', () => {
  const { host, root, showModal, second } = setup()
  second.focus()
  reopenModal(host)
  expect(showModal).toHaveBeenCalledOnce()
  expect(root.activeElement).toBe(second)
})

it('where moving took it, it goes to the heading', () => {
  const { host, root, heading } = setup()
  reopenModal(host)
  expect(root.activeElement).toBe(heading)
})

it('what is modal still, or closed, is left alone', () => {
  const still = setup({ modal: true })
  reopenModal(still.host)
  const closed = setup()
  closed.dialog.removeAttribute('open')
  reopenModal(closed.host)
  expect([still.showModal.mock.calls, closed.showModal.mock.calls]).toEqual([[], []])
})
