/** Generated from options.ts and integrations.ts by `npm run build`; changes belong there. */

import type { Integration } from './integration.js'

/** The vendor integrations as files that a bundler can split off, by the name in `use`. */
export const integrations: Record<string, () => Promise<Integration>> = {
  'google-analytics': () => import('./googleAnalytics.js').then((it) => it.googleAnalytics),
}
