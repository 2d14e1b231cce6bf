/**
 * The privacy signals of browsers. Another one is another entry here: the options, the laws, what is locked, told and recorded go by
 * this table. Its words are the message `<name>Honored`.
 */

/** Docs are for the generated pages; builds that reach a browser leave them out. */
declare const __DOCS__: boolean

type Reader = Readonly<Record<string, unknown>>

interface SignalKind {
  /** @returns whether the browser asks for it; `undefined` where it says nothing */
  read(window: Reader & { navigator: Reader }): boolean | undefined
  /** Ids of the categories that it is about, where the site names none. */
  about: readonly string[]
  /** Whether it counts where the site says nothing; like the next one for the table of options alone. */
  heeded?: boolean | undefined
  /** Its name and source. */
  doc?: string | undefined
}

/** What browsers have said as Do Not Track, as text; anything else says nothing. */
const SAID: Readonly<Record<string, boolean>> = { 1: true, yes: true, true: true, 0: false, no: false, false: false }

const kind = (it: SignalKind, heeded: boolean, doc: string): SignalKind => (__DOCS__ ? { ...it, heeded, doc } : it)

/** Where several deny a category, the last is named. */
export const signalKinds = {
  dnt: kind({
    // Normalised over its three properties.
    read: ({ navigator: { doNotTrack, msDoNotTrack }, doNotTrack: old }) => SAID[(doNotTrack ?? old ?? msDoNotTrack) as string],
    about: ['analytics', 'advertising'],
  }, false, 'Do Not Track'),
  gpc: kind({
    // Only `true` itself is a wish.
    read: ({ navigator: { globalPrivacyControl: it } }) => (typeof it === 'boolean' ? it : undefined),
    about: ['advertising'],
  }, true, 'Global Privacy Control (W3C)'),
}

export type Signal = keyof typeof signalKinds

/** What the browser says for the visitor, by signal; `undefined` where it says nothing. */
export type Signals = Record<Signal, boolean | undefined>

/** Their names. */
export const signalNames = Object.keys(signalKinds) as Signal[]

/** A value for each signal. */
export const forEachSignal = <T>(of: (name: Signal) => T): Record<Signal, T> =>
  Object.fromEntries(signalNames.map((name) => [name, of(name)])) as Record<Signal, T>

/** Whether a lock is a signal's. */
export const isSignal = (lock: string | undefined): lock is Signal => (signalNames as readonly (string | undefined)[]).includes(lock)
