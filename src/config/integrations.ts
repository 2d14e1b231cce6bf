/** THE table of vendor integrations: what must be known of each before its own file has been fetched. */
import { address, choice, object, text, type ObjectOption } from './option.js'

export interface KnownIntegration {
  /** Where its services belong unless the configuration says otherwise. */
  category: string
  /** Cookies to delete when it is revoked, as names in which `*` stands for any characters. */
  cookies: readonly string[]
  /** Hosts it is fetched from and sends to; each stands for its subdomains too. */
  hosts: readonly string[]
  options: ObjectOption
}

export const integrations: Record<string, KnownIntegration> = {
  'google-analytics': {
    category: 'analytics',
    cookies: ['_ga*', '_gid', '_gat*'],
    hosts: ['www.googletagmanager.com', 'google-analytics.com', 'analytics.google.com'],
    options: object('GoogleAnalyticsOptions', {
      id: text({ required: true, pattern: '^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$', form: 'a measurement id such as "G-XXXXXXX"' },
        'The measurement id.'),
      mode: choice(['basic', 'advanced'], 'basic',
        '`basic`: nothing is asked of Google before the grant. `advanced`: the tag loads at once with every consent denied and sends cookieless pings.'),
      src: address({ fallback: 'https://www.googletagmanager.com/gtag/js' }, 'Address of gtag.js, for a site that serves it from its own host.'),
    }, 'The options of `use: "google-analytics"`.'),
  },
}
