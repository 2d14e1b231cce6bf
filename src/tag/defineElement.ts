/**
 * Defines a custom element of the script tag, once. What it shows is mounted when the handle is there, and goes with the
 * element, or with the handle.
 * The queue gives its callbacks the loader of the SDK's own files too, under whose Trusted Types policy and nonce they come.
 */
import type { Consent } from '../api.js'
import type { Life } from '../life.js'
import { global } from '../page/domClobbering.js'
import type { LoadModule } from './loadModule.js'

/** @returns what takes it away again */
type Mount = (consent: Consent, element: HTMLElement, loadModule: LoadModule) => { destroy(): void }

interface Queue { push(callback: (consent: Consent, loadModule: LoadModule, life: Life) => void): unknown }

/** The page's, or a new one: an element may have the name. */
function queueOf(page: Window): Queue {
  const found = global(page, 'assent') as Queue | undefined
  if (found) return found
  const value: Queue = []
  Object.defineProperty(page, 'assent', { value, writable: true, enumerable: true, configurable: true })
  return value
}

export function defineElement(name: string, mount: Mount): void {
  if (customElements.get(name)) return
  // eslint-disable-next-line no-restricted-syntax -- a custom element is a class
  customElements.define(name, class extends HTMLElement {
    // A declaration alone: an initialised field needs a helper in ES2020.
    declare private leave?: (() => void) | undefined

    connectedCallback(): void {
      queueOf(window).push((consent, loadModule, life) => {
        if (this.isConnected) this.leave ??= life.add(mount(consent, this, loadModule).destroy)
      })
    }

    disconnectedCallback(): void {
      this.leave?.()
      this.leave = undefined
    }
  })
}
