/**
 * Defines a custom element of the script tag, once. What it shows is mounted when the handle is there, and goes with the element.
 * The queue gives its callbacks the loader of the SDK's own files too, under whose Trusted Types policy and nonce they come.
 */
import type { Consent } from '../handle.js'
import type { LoadPart } from './parts.js'

/** @returns what takes it away again */
type Mount = (consent: Consent, element: HTMLElement, part: LoadPart) => { destroy(): void }

type Page = Window & { assent?: { push(callback: (consent: Consent, part: LoadPart) => void): unknown } }

export function defineElement(name: string, mount: Mount): void {
  if (customElements.get(name)) return
  // eslint-disable-next-line no-restricted-syntax -- a custom element is a class
  customElements.define(name, class extends HTMLElement {
    // A declaration alone: an initialised field needs a helper in ES2020.
    declare private shown?: ReturnType<Mount> | undefined

    connectedCallback(): void {
      const page: Page = window
      page.assent ??= []
      page.assent.push((consent, part) => {
        if (this.isConnected) this.shown ??= mount(consent, this, part)
      })
    }

    disconnectedCallback(): void {
      this.shown?.destroy()
      this.shown = undefined
    }
  })
}
