/**
 * The one Trusted Types policy, named `assent`. It makes nothing acceptable of itself: who wants something accepted says on what
 * ground, and the policy asks for it. Nothing outside this function has the policy.
 */
import type { PageWindow, Trust } from '../environment.js'
import { webAddress } from '../page/webAddress.js'

/** A policy of Trusted Types passes further arguments on to its rules. */
interface Rules {
  createHTML(value: string, may: () => boolean): string
  createScript(value: string, may: () => boolean): string
  createScriptURL(value: string, may: (address: URL) => boolean): string
}

interface Factory {
  createPolicy(name: string, rules: Rules): Rules
}

const factoryOf = (window: Window | undefined): Factory | undefined => {
  const { trustedTypes } = (window ?? {}) as { trustedTypes?: Partial<Factory> }
  return typeof trustedTypes?.createPolicy === 'function' ? trustedTypes as Factory : undefined
}

export function createTrust(window: PageWindow | undefined): Trust {
  const refuse = (value: string): never => { throw new TypeError(`assent does not vouch for ${value}`) }
  const text = (value: string, may: () => boolean): string => (may() ? value : refuse(value))
  const rules: Rules = {
    createHTML: text,
    createScript: text,
    createScriptURL(value, may) {
      const address = webAddress(window!, value)
      return address && may(address) ? value : refuse(value)
    },
  }
  let policy: Rules | undefined
  const made = (): Rules => {
    try {
      // Made at the first use: a page without marked scripts needs no policy.
      policy ??= factoryOf(window)?.createPolicy('assent', rules)
    } catch {
      // The page's policy list does not name it; the assignment then fails where it is made and is reported there.
    }
    return policy ?? rules
  }
  return {
    url: (value, may) => made().createScriptURL(value, may),
    text: (value, may) => made().createScript(value, may),
    html: (value, may) => made().createHTML(value, may),
  }
}
