/** What assent itself keeps in the browser, which belongs into the declaration like everything else. */
import type { Config, CookieOptions } from '../config/types.js'
import { LONGEST_COOKIE_DAYS } from '../model/days.js'
import { REQUIRED } from '../model/required.js'
import type { DescribedService } from './service.js'
import type { Translation } from './translation.js'

/**
 * @param days that the longest answer holds
 * @returns nothing where the site has declared it in its own words
 */
export function ownStorage({ services, storage: { name }, receipts, regionFrom, policy }: Config, days: number, { messages }: Translation): DescribedService[] {
  if (services.some(({ cookies }) => cookies.some((it) => it.name === name))) return []
  const kept: [kind: CookieOptions['kind'], name: string, when: unknown][] = [
    ['cookie', name, true], ['localStorage', name, true], ['sessionStorage', name, true],
    ['localStorage', `${name}_receipts`, receipts.endpoint], ['sessionStorage', `${name}_region`, regionFrom?.endpoint],
    ['localStorage', `${name}_notice`, policy.announced],
  ]
  const cookies = kept.flatMap(([kind, name, when]): CookieOptions[] => (when
    ? [{ kind, name, purpose: messages.ownPurpose, reach: 'page', ...(kind === 'cookie' && { duration: `P${Math.min(days, LONGEST_COOKIE_DAYS)}D` }) }] : []))
  return [{ own: { id: name, category: REQUIRED, name: messages.panelTitle, vendor: {}, cookies, hosts: [], reload: false }, brought: undefined }]
}
