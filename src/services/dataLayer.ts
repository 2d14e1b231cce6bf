/**
 * Tells Google's tags of consent, whoever has brought them and whenever they come. In the core because the defaults must stand
 * before any of them runs.
 */
import type { Grants } from '../model/grants.js'
import { global } from '../page/domClobbering.js'
import { denied, type ConsentState } from './googleConsentMode.js'
import { commandOf, isCommand, isLayer, openLayer, type GoogleWindow } from './gtag.js'

export interface DataLayer {
  /** A tag is to be expected: everything is denied until an update, also where no tag is there yet. */
  deny(): void
  /**
   * What is granted from now on. Said to every layer that a tag of Google's reads or will read, and to no other.
   * @param waiting whether a visitor is still to answer: then nothing is said but what differs from the defaults, and tags wait too
   * @returns whether anybody was there to be told
   */
  update(state: ConsentState, waiting: boolean): boolean
  /** Has the triggers of a tag manager hear of a change, once in each layer, also in one that comes later. */
  announce(consent: Grants): void
  /** Somebody else watches the page from now on. @returns to be called when something has come into it */
  watched(): () => void
  destroy(): void
}

/** An array that a library of Google's reads, or has taken over. */
type Layer = { push(entry: unknown): unknown }

/** What one layer has been told. */
interface Told {
  /** How many entries it had when it was looked at for a sign of Google's. */
  length?: number
  google?: boolean
  update?: unknown
  event?: unknown
}

/** How long Google's tags wait for the first update, in ms; Google's own example. */
const WAIT_FOR_UPDATE_MS = 500

const isConsent = (it: unknown): boolean => isCommand(it) && it[0] === 'consent'
const isDefault = (it: unknown): boolean => isConsent(it) && (it as unknown[])[1] === 'default'
/** Of gtag, or of the snippet of Tag Manager. */
const isGoogles = (it: unknown): boolean => isCommand(it) || (Object(it) as Record<string, unknown>)['gtm.start'] !== undefined
const entriesOf = (layer: Layer): unknown[] => [].slice.call(layer)

/** @param warn says something to the site's developers */
export function createDataLayer(
  window: GoogleWindow & Pick<typeof globalThis, 'MutationObserver'>, warn: (code: string, ...details: unknown[]) => void,
): DataLayer {
  const all = new Map<Layer, Told>()
  /** A page may have a layer of another name: its own gtag leads there. */
  const through: Layer = { push: (command) => window.gtag!(...(command as unknown[])) }
  let expected = false
  let update: unknown
  let event: object | undefined

  /** Whether Google's library has read what is in a layer, and hears only of what is pushed. */
  const isRead = (layer: Layer): boolean =>
    !Array.isArray(layer) || (!!Object.getOwnPropertyDescriptor(layer, 'push') && !!window.google_tag_manager)

  /** Before whatever no tag has read: "page view" must not come before the consent for it. In order with other commands of consent. */
  function place(layer: Layer, command: unknown): void {
    if (isRead(layer)) layer.push(command)
    else (layer as unknown[]).splice(entriesOf(layer).map(isConsent).lastIndexOf(true) + 1, 0, command)
  }

  function tell(layer: Layer, it: Told): void {
    const entries = entriesOf(layer)
    if (!it.google && (expected || it.length !== entries.length)) {
      it.length = entries.length
      it.google = expected || layer === through || entries.some(isGoogles)
      // Defaults that the page has set itself stand.
      if (it.google && !entries.some(isDefault)) {
        if (window.google_tag_manager && layer !== through && isRead(layer)) warn('google-first')
        place(layer, commandOf('consent', 'default', { ...denied, wait_for_update: WAIT_FOR_UPDATE_MS }))
      }
    }
    if (it.google && it.update !== update) {
      it.update = update
      place(layer, commandOf('consent', 'update', update))
    }
    if (layer !== through && it.event !== event) {
      it.event = event
      layer.push(event)
    }
  }

  /** What the page has put there is its own code. */
  function safely(run: () => void): void {
    try {
      run()
    } catch (cause) {
      warn('listener-failed', 'dataLayer', cause)
    }
  }

  const look = (): void => safely(() => {
    const { gtag } = window
    const dataLayer = global(window, 'dataLayer')
    const found = isLayer(dataLayer) ? dataLayer : typeof gtag === 'function' && through
    if (found && !all.has(found)) all.set(found, {})
    for (const [layer, it] of all) safely(() => tell(layer, it))
  })

  // A layer that comes later, or in the place of another, comes with the element of the tag that reads it.
  const observer = new window.MutationObserver(look)
  observer.observe(window.document, { childList: true, subtree: true })

  return {
    deny() {
      expected = true
      if (typeof window.gtag !== 'function') safely(() => openLayer(window))
      look()
    },
    update(state, waiting) {
      if (!waiting || JSON.stringify(state) !== JSON.stringify(denied)) update = state
      look()
      return [...all.values()].some((it) => it.google)
    },
    announce(consent) {
      event = { event: 'consent_update', consent }
      look()
    },
    watched() {
      observer.disconnect()
      return look
    },
    destroy: () => observer.disconnect(),
  }
}
