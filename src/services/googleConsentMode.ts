/**
 * Google Consent Mode v2 (developers.google.com/tag-platform/security/guides/consent) and the `ga-disable-<id>` flags: what is said.
 * How it reaches Google's tags is `dataLayer.ts`.
 */
import type { Config, GoogleAnalyticsInput } from '../config/types.js'
import type { Grants } from '../model/grants.js'
import { REQUIRED } from '../model/required.js'

/** `granted` or `denied` by consent type. */
export type ConsentState = Readonly<Record<string, string>>

// Without a prototype: a site may call a category `constructor`.
const CATEGORIES: Record<string, readonly string[]> = {
  __proto__: null as never,
  advertising: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  analytics: ['analytics_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  required: ['security_storage'],
}

const stateOf = (granted: readonly string[]): ConsentState => Object.fromEntries(Object.values(CATEGORIES).flat()
  .map((it) => [it, granted.includes(it) || it === 'security_storage' ? 'granted' : 'denied']))

/** The strictest: everything denied but security. */
export const denied = stateOf([])

const typesOf = ({ id, consentMode }: Config['categories'][number]): readonly string[] => consentMode ?? CATEGORIES[id] ?? []

/** What each type has under these grants: it is granted by any category that is said to grant it, and where none is it stays denied. */
export const consentState = ({ categories }: Config, grants: Grants): ConsentState =>
  stateOf(categories.flatMap((it) => (grants[it.id] === true ? typesOf(it) : [])))

/** @returns a category that could grant something, where none of them does; a site that asks for nothing need not */
export const unmapped = ({ categories }: Config): string | undefined => {
  const optional = categories.filter(({ id }) => id !== REQUIRED)
  return optional.every((it) => !typesOf(it).length) ? optional[0]?.id : undefined
}

/** The ids of Google services in a configuration. */
export const googleServices = (config: Config): { id: string; options: GoogleAnalyticsInput }[] =>
  config.services.filter((it) => it.use === 'google-analytics') as { id: string; options: GoogleAnalyticsInput }[]

/** Whether a configuration speaks of Google's tags, so that one will come. */
export const expectsGoogle = (config: Config): boolean =>
  googleServices(config).length > 0 || config.categories.some((it) => it.consentMode)

/** Sets Google's own opt-out flag, which it reads before every hit and does not keep over pages. */
export function disableAnalytics(window: Window, config: Config, grants: Grants): void {
  for (const { id, options } of googleServices(config)) {
    const flags = window as unknown as Record<string, boolean>
    flags[`ga-disable-${options.id}`] = options.mode !== 'advanced' && grants[id] !== true
  }
}
