/** Deletes cookies by every way a page can. */
import { real } from '../page.js'

/** The host and each parent of it that could carry a cookie, widest first; the browser refuses public suffixes itself. */
export const domainsOf = (host: string): string[] => {
  const labels = host.split('.')
  return labels.map((_, i) => labels.slice(-i - 1).join('.')).slice(1)
}

/** Each folder of a path, with and without its closing slash. */
const pathsOf = (path: string): string[] => {
  const parts = path.split('/').filter(Boolean)
  return ['/', ...parts.flatMap((_, i) => [`/${parts.slice(0, i + 1).join('/')}`, `/${parts.slice(0, i + 1).join('/')}/`])]
}

/** Deletes a cookie as host-only and on each parent domain, on each path the page is under. */
export function deleteCookie(document: Document, name: string): void {
  const { hostname, pathname } = document.location
  for (const domain of ['', ...domainsOf(hostname)]) {
    for (const path of pathsOf(pathname)) {
      real(document).cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}`
    }
  }
}
