/** Google Analytics through gtag.js. Consent Mode and `ga-disable-…` are `googleConsentMode.ts`, which the core needs before this. */
import type { GoogleAnalyticsInput } from '../config/types.js'
import { vendorDefaults } from './defaults.js'
import { gtag } from './googleConsentMode.js'
import type { Integration } from './service.js'

export const googleAnalytics: Integration = {
  name: 'Google Analytics',
  purpose: {
    en: 'Counts visits and shows which pages are read, so that the site can be improved.',
    ko: '방문 수와 많이 읽힌 페이지를 집계하여 사이트를 개선하는 데 씁니다.',
  },
  vendor: { name: 'Google', country: 'US', privacy: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_ga', duration: 'P2Y', purpose: { en: 'Tells visitors apart.', ko: '방문자를 구분합니다.' } },
    { name: '_ga_*', duration: 'P2Y', purpose: { en: 'Remembers the state of the visit.', ko: '방문 상태를 기억합니다.' } },
    { name: '_gid', duration: 'P1D', purpose: { en: 'Tells visitors apart for a day.', ko: '하루 동안 방문자를 구분합니다.' } },
    { name: '_gat*', duration: 'PT1M', purpose: { en: 'Limits the number of requests.', ko: '요청 횟수를 제한합니다.' } },
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
