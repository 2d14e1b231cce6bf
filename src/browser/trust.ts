/** The one Trusted Types policy, named `assent`: script text and addresses that the site itself wrote into its page or configuration. */
import type { Trust } from '../environment.js'

const same = (it: string): string => it

interface Factory {
  createPolicy(name: string, rules: Record<'createScript' | 'createScriptURL', (value: string) => string>):
  Record<'createScript' | 'createScriptURL', (value: string) => string>
}

export function createTrust(window: Window | undefined): Trust {
  const factory = (window as { trustedTypes?: Factory } | undefined)?.trustedTypes
  let policy: ReturnType<Factory['createPolicy']> | undefined
  const made = (): typeof policy => {
    try {
      // Made at the first use: a page without marked scripts needs no policy.
      policy ??= factory?.createPolicy('assent', { createScript: same, createScriptURL: same })
    } catch {
      // The page's policy list does not name it; the assignment then fails where it is made and is reported there.
    }
    return policy
  }
  return {
    url: (value) => made()?.createScriptURL(value) ?? value,
    text: (value) => made()?.createScript(value) ?? value,
  }
}
