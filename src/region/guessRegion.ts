/** Where the visitor may be, by what the browser lets one guess. */
import { attempt } from '../browser/attempt.js'
import { regionOfZone } from './timeZones.js'

/** Browsers that have it (Chrome 144, Firefox 139) know the time zone at once; the first use of `Intl.DateTimeFormat` is slow, and before the banner. */
interface WithTemporal {
  Temporal?: { Now: { timeZoneId(): string } }
}

/** By the time zone; else by the language, where it is one that says more than that it is the browser’s own. */
export function guessRegion({ navigator, Temporal }: Pick<Window, 'navigator'> & WithTemporal): string | undefined {
  const zone = attempt(() => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? ''
  return regionOfZone(zone) ?? /^(?!en).*-([A-Z]{2})$/.exec(navigator.language)?.[1]
}
