/**
 * Google Consent Mode v2 (developers.google.com/tag-platform/security/guides/consent) and the `ga-disable-<id>` flags.
 * In the core because the defaults must stand before any Google tag can run.
 */
import type { Config, GoogleAnalyticsInput } from '../config/types.js'
import type { Grants } from '../model/grants.js'

type GoogleWindow = Window & { dataLayer?: unknown[]; gtag?: (...command: unknown[]) => void }

const TYPES = 'ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage'.split(' ')
// Without a prototype: a site may call a category `constructor`.
const CATEGORIES: Record<string, readonly string[]> = {
  __proto__: null as never,
  advertising: TYPES.slice(0, 3), analytics: TYPES.slice(3, 4), functional: TYPES.slice(4), required: ['security_storage'],
}
/** How long Google's tags wait for the first update, in ms; Google's own example. */
const WAIT = 500

/** Sends a command. The data layer tells commands from data by their being `arguments` objects; an array would do nothing. */
export function gtag(window: GoogleWindow, ..._command: unknown[]): void
export function gtag(window: GoogleWindow): void {
  const layer = (window.dataLayer ??= [])
  window.gtag ??= function () {
    // eslint-disable-next-line prefer-rest-params
    layer.push(arguments)
  }
  // eslint-disable-next-line prefer-rest-params
  window.gtag.apply(undefined, [].slice.call(arguments, 1))
}

/** The strictest defaults: everything denied but security. Where the page has set defaults of its own, those stand. */
export function denyByDefault(window: GoogleWindow): void {
  const set = window.dataLayer?.some((it) => ({}).toString.call(it) === '[object Arguments]' && (it as unknown[])[0] === 'consent' && (it as unknown[])[1] === 'default')
  if (!set) gtag(window, 'consent', 'default', { ...state({}), wait_for_update: WAIT })
}

/** @param grants what each consent type has */
function state(granted: Record<string, boolean>): Record<string, string> {
  return Object.fromEntries([...TYPES, 'security_storage'].map((it) => [it, granted[it] || it === 'security_storage' ? 'granted' : 'denied']))
}

/** Tells Google's tags what is allowed: call once per decision, also for a refusal, since tags wait for it. */
export function updateConsentMode(window: GoogleWindow, config: Config, grants: Grants): void {
  const granted: Record<string, boolean> = {}
  for (const { id, consentMode } of config.categories) {
    for (const type of consentMode ?? CATEGORIES[id] ?? []) granted[type] ||= grants[id] === true
  }
  gtag(window, 'consent', 'update', state(granted))
}

/** The ids of Google services in a configuration. */
export const googleServices = (config: Config): { id: string; options: GoogleAnalyticsInput }[] =>
  config.services.filter((it) => it.use === 'google-analytics') as { id: string; options: GoogleAnalyticsInput }[]

/** Sets Google's own opt-out flag, which it reads before every hit and does not keep over pages. */
export function disableAnalytics(window: Window, config: Config, grants: Grants): void {
  for (const { id, options } of googleServices(config)) {
    const flags = window as unknown as Record<string, boolean>
    flags[`ga-disable-${options.id}`] = options.mode !== 'advanced' && grants[id] !== true
  }
}
