/** jsdom 29 knows `<dialog>` but not its methods. What the widget relies on: `open`, `close`, `cancel` then `close` on Escape. */

const close = function (this: HTMLDialogElement, value?: string): void {
  if (!this.open) return
  this.open = false
  if (value !== undefined) this.returnValue = value
  this.dispatchEvent(new Event('close'))
}

const show = function (this: HTMLDialogElement): void {
  this.open = true
}

const showModal = function (this: HTMLDialogElement): void {
  if (this.open) throw new DOMException('The dialog is already open.', 'InvalidStateError')
  if (!this.isConnected) throw new DOMException('The dialog is not in a document.', 'InvalidStateError')
  this.open = true
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open || event.defaultPrevented) return
    if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close()
  }
  // No script of a page can keep the browser from hearing it.
  const { defaultView } = this.ownerDocument
  defaultView!.addEventListener('keydown', onKey, true)
  this.addEventListener('close', () => defaultView!.removeEventListener('keydown', onKey, true), { once: true })
}

/** Adds the missing methods to `window`; leaves them alone once jsdom has its own. */
export const polyfillDialog = (window: Window & typeof globalThis): void => {
  const { prototype } = window.HTMLDialogElement
  if (typeof prototype.showModal === 'function') return
  Object.assign(prototype, { show, showModal, close })
}
