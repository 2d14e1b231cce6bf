/** Google Analytics through gtag.js. Consent Mode and `ga-disable-…` are in the core, which needs them before this. */
import type { GoogleAnalyticsInput } from '../config/types.js'
import { gtag } from './gtag.js'
import type { Integration } from './integration.js'
import { vendorDefaults } from './vendorDefaults.js'

export const googleAnalytics: Integration = {
  name: 'Google Analytics',
  purpose: 'gaPurpose',
  vendor: { name: 'Google', country: 'US', privacy: 'https://policies.google.com/privacy' },
  optOut: [{ url: 'https://tools.google.com/dlpage/gaoptout' }],
  cookies: [
    { name: '_ga', duration: 'P2Y', purpose: 'gaVisitor' },
    { name: '_ga_*', duration: 'P2Y', purpose: 'gaVisit' },
    { name: '_gid', duration: 'P1D', purpose: 'gaDay' },
    { name: '_gat*', duration: 'PT1M', purpose: 'gaRate' },
  ],
  start({ window, options, script }) {
    const { id, src = vendorDefaults['google-analytics'].src } = options as GoogleAnalyticsInput
    gtag(window, 'js', new Date())
    gtag(window, 'config', id)
    const url = new URL(src, window.location.href)
    url.searchParams.set('id', id)
    script(url.href)
  },
}
