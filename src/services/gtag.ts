/** How Google's tags are spoken to: developers.google.com/tag-platform/gtagjs/reference, github.com/google/data-layer-helper. */

import { global } from '../page/domClobbering.js'

export type GoogleWindow = Window & {
  dataLayer?: unknown[]
  gtag?: (...command: unknown[]) => void
  /** There once a library of Google's has run. */
  google_tag_manager?: unknown
}

/** A command: the data layer tells it from data by its being an `arguments` object; an array would do nothing. */
export function commandOf(..._words: unknown[]): unknown
export function commandOf(): unknown {
  // eslint-disable-next-line prefer-rest-params
  return arguments
}

export const isCommand = (it: unknown): it is ArrayLike<unknown> => ({}).toString.call(it) === '[object Arguments]'

/** Whether it takes entries: an element of the page with that id would answer to the name too. */
export const isLayer = (it: unknown): it is { push(entry: unknown): unknown } => typeof (it as { push?: unknown } | undefined)?.push === 'function'

/** Makes what Google's snippets make at their beginning, as far as it is not there. */
export function openLayer(window: GoogleWindow): void {
  if (!isLayer(global(window, 'dataLayer'))) window.dataLayer = []
  // By name: the page may put another layer in the place of this one.
  if (typeof window.gtag !== 'function') window.gtag = (...command) => void window.dataLayer!.push(commandOf(...command))
}

/** Sends a command, by the page's own `gtag` where there is one. */
export function gtag(window: GoogleWindow, ...command: unknown[]): void {
  openLayer(window)
  window.gtag!(...command)
}
