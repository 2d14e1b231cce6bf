import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import trigger from '../../widget/styles/trigger.css?inline'

it('runs on the address of a site with a multi-label host', () => {
  expect(location.href).toBe('https://www.site.test/')
})

it('compiles JSX to preact and has the DOM matchers', () => {
  render(<button>Press</button>)
  expect(screen.getByRole('button')).toBeVisible()
})

it('reads style sheets as text', () => {
  expect(trigger).toContain('{')
})

it('cleans up after each test', () => {
  expect(document.body).toBeEmptyDOMElement()
})

it('opens a dialog modally and lets Escape close it', async () => {
  const closed = vi.fn()
  render(<dialog onClose={closed}>Panel</dialog>)
  const dialog = document.querySelector('dialog')!
  dialog.showModal()
  expect(dialog).toHaveAttribute('open')
  expect(() => dialog.showModal()).toThrow(/already open/)
  await userEvent.keyboard('{Escape}')
  expect(dialog).not.toHaveAttribute('open')
  expect(closed).toHaveBeenCalledOnce()
})

it('keeps a dialog open when its cancel is prevented', async () => {
  render(<dialog onCancel={(event) => event.preventDefault()}>Panel</dialog>)
  const dialog = document.querySelector('dialog')!
  dialog.showModal()
  await userEvent.keyboard('{Escape}')
  expect(dialog).toHaveAttribute('open')
})
