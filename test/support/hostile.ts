/** Browsers that refuse storage or send a privacy signal, for `addInitScript`. */
import type { BrowserContext } from 'playwright-core'

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches']

/** Has the browser throw at the mere look at these. @param cookies whether it keeps cookies, or takes them and forgets them */
export const refuseStorage = (context: BrowserContext, { names = STORES, cookies = false } = {}) =>
  context.addInitScript((it) => {
    const refuse = (): never => { throw new DOMException('refused', 'SecurityError') }
    for (const name of it.names) Object.defineProperty(window, name, { get: refuse, configurable: true })
    if (it.cookies) return
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined, configurable: true })
  }, { names, cookies })

/** Has the browser send a signal, of whatever type. */
export const sendSignal = (context: BrowserContext, name: 'globalPrivacyControl' | 'doNotTrack', value: unknown) =>
  context.addInitScript((signal) => {
    Object.defineProperty(Navigator.prototype, signal.name, { get: () => signal.value, configurable: true })
  }, { name, value })
