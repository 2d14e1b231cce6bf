/** Which domain a cookie is for: the widest that the browser takes. */
import { real } from '../page/domClobbering.js'
import { deleteCookie } from './deleteCookie.js'
import { domainsOf } from './domainsOf.js'
import { readCookies } from './readCookies.js'

/**
 * Found by trying: which suffixes are public is the browser's knowledge, not ours.
 * @param name of the cookie that is to be kept
 * @returns empty where it takes none, but for this host alone
 */
export const widestDomain = (document: Document, name: string): string => domainsOf(document.location.hostname).find((it) => {
  const probe = `${name}_probe`
  real(document).cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`
  if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false
  deleteCookie(document, probe)
  return true
}) ?? ''
