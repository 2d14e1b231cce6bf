/** The name under which a choice is stored: the cookie's, and the beginning of every key that the SDK has in the browser's storages. */
import { fingerprint } from './fingerprint.js'

/** Where nothing else is said. */
export const STORED_NAME = 'consent_choice'

/** What a name can carry as it is. Without "_", which begins the endings of further keys: the name of one policy is no key of another's. */
const PLAIN = /^[a-z\d][a-z\d-]{0,31}$/i

/**
 * One for each policy: two sites on one domain, or on two paths of one host, would take each other's answer for their own and write
 * over it.
 * @param policy `policy.id`, as it was checked or not
 * @param name `storage.name`, which wins
 */
export function storedName(policy: unknown, name: unknown): string {
  if (typeof name === 'string') return name
  if (typeof policy !== 'string' || policy === 'main') return STORED_NAME
  return `${STORED_NAME}-${PLAIN.test(policy) ? policy : `-${fingerprint(policy)}`}`
}
