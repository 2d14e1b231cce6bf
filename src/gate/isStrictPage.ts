/** Whether a page has, apart from nonces, a policy by which markup cannot run what it likes: Trusted Types, or one that stands in its head. */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'

/** Policies that stand in the page and let run only what is named. What markup adds to them can make them stricter alone. */
const NAMES_SCRIPTS = /'strict-dynamic'|'nonce-|require-trusted-types-for/i

const namesScripts = (it: HTMLMetaElement): boolean => /^content-security-policy$/i.test(it.httpEquiv) && NAMES_SCRIPTS.test(it.content)

/**
 * Whether the page has Trusted Types. That they are enforced shows only in a refusal, which the browser reports to the site; so ask
 * where there is something to refuse.
 */
function hasTrustedTypes({ document, trustedTypes }: PageWindow & { trustedTypes?: { createPolicy?: unknown; defaultPolicy?: unknown } }): boolean {
  if (typeof trustedTypes?.createPolicy !== 'function') return false
  // With one, nothing is refused that it lets pass, and nobody can see whether it was asked.
  if (trustedTypes.defaultPolicy) return true
  try {
    real(document).createElement('script').text = 'assent'
    return false
  } catch {
    return true
  }
}

/**
 * @returns tells it of the page as it is now; looked at again only where its head has other `meta` elements, or Trusted Types a default policy
 * by now, since nothing else that a page can do makes it stricter
 */
export function createIsStrictPage(window: PageWindow & { trustedTypes?: { defaultPolicy?: unknown } }): () => boolean {
  let [before, strict] = ['', false]
  return () => {
    const metas = [...real(window.document).head?.querySelectorAll('meta') ?? []]
    const now = JSON.stringify([metas.map((it) => [it.httpEquiv, it.content]), !!window.trustedTypes?.defaultPolicy])
    if (now !== before) strict = metas.some(namesScripts) || hasTrustedTypes(window)
    before = now
    return strict
  }
}
