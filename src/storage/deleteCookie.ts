/** Deletes cookies by every way a page can. */
import { real } from '../page/domClobbering.js'
import { domainsOf } from './domainsOf.js'
import { readCookies } from './readCookies.js'

/** Each folder of a path, with and without its closing slash. */
const pathsOf = (path: string): string[] => {
  const segments = path.split('/').filter(Boolean)
  return ['/', ...segments.flatMap((_, i) => [`/${segments.slice(0, i + 1).join('/')}`, `/${segments.slice(0, i + 1).join('/')}/`])]
}

/**
 * What the browser wants said of a cookie before it lets it be deleted, besides name, domain and path. Names that begin with
 * `__Secure-` or `__Host-` want `Secure` (RFC 6265bis, "Cookie Name Prefixes"); a partitioned cookie is another one than its namesake,
 * and wants all three (CHIPS).
 */
const FORMS = ['', '; Secure', '; Secure; SameSite=None; Partitioned']

/** Deletes a cookie as host-only and on each parent domain, on each path the page is under, in each form. */
export function deleteCookie(document: Document, name: string): void {
  const { hostname, pathname } = document.location
  for (const form of FORMS) {
    for (const domain of ['', ...domainsOf(hostname)]) {
      for (const path of pathsOf(pathname)) {
        real(document).cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}${form}`
      }
    }
    if (!readCookies(document).some((it) => it[0] === name)) return
  }
}
