/**
 * Whether what is marked is the page's own, on pages that have a policy by which markup cannot run what it likes. What somebody else
 * wrote into such a page must not run because assent would make it anew, with the page's nonce and in a trusted script's name.
 */
import type { Config } from '../config/types.js'
import type { Environment, PageWindow } from '../environment.js'
import { webAddress } from '../page/webAddress.js'
import { createHostOwners } from './hostOwners.js'
import { createIsStrictPage } from './isStrictPage.js'

/** `wait`: not before the service is allowed that its host belongs to. */
export type AuthorshipVerdict = 'yes' | 'wait' | 'no'

export interface Authorship {
  /** @param address of a script that is not inline */
  script(held: HTMLScriptElement, address: string | null): AuthorshipVerdict
  /** Whether all of an element is the page's own, whatever it says: the markup of a template. */
  whole(el: HTMLElement): boolean
}

/** Types that nothing runs and no browser acts on; `importmap` and `speculationrules` are none of these. */
const DATA = /^application\/(ld\+)?json$/i

/** A nonce that an unfinished attribute before it may have swallowed counts for nothing (CSP 3, "Is element nonceable?"). */
const isNonceable = (el: Element): boolean => [...el.attributes].every(({ name, value }) => !/<(script|style)/i.test(name + value))

export function createAuthorship(window: PageWindow, { nonce, nonced }: Pick<Environment, 'nonce' | 'nonced'>, config: Config, allows: (need: string) => boolean): Authorship {
  const ownersOf = createHostOwners(config, window.location.host)
  const listed = new Set(config.services.flatMap(({ integrity = [] }) => integrity))
  const isStrictPage = createIsStrictPage(window)
  const isStrict = (): boolean => config.strict || nonced || isStrictPage()
  const hasNonce = (el: HTMLElement): boolean => nonce !== '' && el.nonce === nonce && isNonceable(el)

  /** Each of its hashes: the browser goes by one of them, and not by what it does not know. */
  function isListed(held: HTMLScriptElement): boolean {
    const hashes = (held.getAttribute('integrity') ?? '').split(/\s+/).filter(Boolean)
    return hashes.length > 0 && hashes.every((it) => listed.has(it))
  }

  return {
    script(held, address) {
      if (hasNonce(held) || DATA.test(held.dataset['type'] ?? '')) return 'yes'
      const url = address === null ? undefined : webAddress(window, address)
      const owners = url ? ownersOf(url) : []
      if (url && (isListed(held) || owners.some((it) => allows(it.need)))) return 'yes'
      // Last: where the browser alone can tell, it says to the site what it has refused.
      if (!isStrict()) return 'yes'
      return owners.length ? 'wait' : 'no'
    },
    whole: (el) => hasNonce(el) || !isStrict(),
  }
}
