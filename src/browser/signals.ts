/** Reads the privacy signals of the browser, once per page load: a change shows only after navigation (GPC §3). */
import type { Signals } from '../model/policy.js'

type Reader = { globalPrivacyControl?: unknown; doNotTrack?: unknown; msDoNotTrack?: unknown }

/** What browsers have said, as text; anything else says nothing. */
const DNT: Record<string, boolean> = { 1: true, yes: true, true: true, 0: false, no: false, false: false }

/** Only `true` itself is a GPC signal (W3C GPC); DNT is normalised over its three properties. */
export function readSignals(window: Window | undefined): Signals {
  const { globalPrivacyControl: gpc, doNotTrack, msDoNotTrack } = (window?.navigator ?? {}) as Reader
  const dnt = doNotTrack ?? (window as Reader | undefined)?.doNotTrack ?? msDoNotTrack
  return {
    gpc: typeof gpc === 'boolean' ? gpc : undefined,
    dnt: DNT[String(dnt)],
  }
}
