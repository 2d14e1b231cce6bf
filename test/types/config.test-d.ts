/** What a configuration written in code may say, for `tsc`: a line under `@ts-expect-error` must not compile. */
import {
  createConsent, type Config, type ConfigInput, type Problem, type ProblemCode, type ServiceInput,
} from '../../src/index.js'
import { googleAnalytics } from '../../src/services/index.js'
import { exactly } from './support.js'

const policy = { version: '1', url: '/privacy' }

// The document of the issue
createConsent({
  policy: { version: '2026-11-01', url: '/privacy', effective: '2026-11-01' },
  controller: { name: 'Example Ltd', contact: 'privacy@example.com', url: 'https://example.com' },
  categories: [{ id: 'required' }, { id: 'functional' }, { id: 'analytics', name: { en: 'Statistics', ko: '통계' } },
    { id: 'advertising' }],
  services: [
    { id: 'ga', use: 'google-analytics', options: { id: 'G-XXXXXXX' } },
    {
      id: 'heatmap', category: 'analytics', name: 'Heatmaps',
      vendor: { name: 'Heat', country: 'US', privacy: 'https://heat.example' },
      cookies: [{ name: '_hm*', kind: 'cookie', duration: 'P1Y', purpose: { en: 'Tells visitors apart.' } }],
    },
  ],
  signals: { gpc: ['advertising'], dnt: false },
  storage: { name: 'consent_choice', days: 180, domain: 'auto', sameSite: 'Lax' },
  receipts: { endpoint: '/receipts' },
  ui: { layout: 'box', position: 'bottom-start', locale: 'auto', trigger: true, theme: {},
    messages: { en: { bannerTitle: '…' } } },
})
createConsent({ policy, services: [googleAnalytics({ id: 'G-XXXXXXX', mode: 'advanced' })] })
createConsent({ policy, signals: { dnt: ['analytics'] }, services: undefined })
exactly<ServiceInput>()(googleAnalytics({ id: 'G-XXXXXXX' }, 'shop'))

// What is refused
// @ts-expect-error a policy is needed
createConsent({})
// @ts-expect-error a policy has a version
createConsent({ policy: { url: '/privacy' } })
// @ts-expect-error a version is a text
createConsent({ policy: { version: 1, url: '/privacy' } })
// @ts-expect-error no such option
createConsent({ policy, serivces: [] })
// @ts-expect-error no such layout
createConsent({ policy, ui: { layout: 'popup' } })
// @ts-expect-error days are a number
createConsent({ policy, storage: { days: '180' } })
// @ts-expect-error a service has an id
createConsent({ policy, services: [{ category: 'analytics' }] })
// @ts-expect-error no such kind of storage
createConsent({ policy, services: [{ id: 'a', category: 'analytics', cookies: [{ name: 'a', kind: 'disk' }] }] })
// @ts-expect-error the options of Google Analytics need its id
googleAnalytics({ mode: 'basic' })
// @ts-expect-error no such mode
googleAnalytics({ id: 'G-XXXXXXX', mode: 'strict' })

// What parsing gives is complete
declare const config: Config
exactly<number | undefined>()(config.storage.days)
exactly<string>()(config.policy.id)
exactly<boolean | string[]>()(config.signals.dnt)
exactly<string | undefined>()(config.receipts.endpoint)
exactly<'Lax' | 'Strict' | 'None'>()(config.storage.sameSite)
// @ts-expect-error what a caller writes may leave it out
exactly<number>()(({} as ConfigInput).storage?.days)

declare const problem: Problem
exactly<ProblemCode>()(problem.code)
exactly<unknown>()(problem.received)
