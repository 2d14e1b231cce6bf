/** Keeps the encoded decision: in a first-party cookie, and in localStorage beside it. The only file that writes it. */
import Cookies from 'js-cookie'
import { attempt } from '../browser/attempt.js'
import type { StorageOptions } from '../config/types.js'
import { storedCookies } from './choiceReader.js'
import { widestDomain } from './cookieDomain.js'
import { deleteCookie } from './deleteCookie.js'

/** What keeps a value. */
export interface ChoiceWriter {
  /** In localStorage. @returns whether it can be read there now */
  local(value: string): boolean
  /** In the cookie. @param days that it is kept */
  cookie(value: string, days: number): Written
}

/** Whether and where a cookie was kept. */
export interface Written {
  kept: boolean
  /** The domain of the cookie; empty for this host alone. */
  domain: string
}

/**
 * @param fingerprint of the configuration: tells this visit's later pages that the choice has been rewritten
 */
export function createChoiceWriter(window: Window, { name, domain, sameSite }: StorageOptions, fingerprint: string): ChoiceWriter {
  const { document, location } = window
  const isolated = sameSite === 'None'
  let widest: string | undefined

  function writeCookie(value: string, days: number): boolean {
    widest ??= domain === 'auto' ? widestDomain(document, name) : domain === 'host' ? '' : domain
    const set = (): unknown => Cookies.set(name, value, {
      expires: days,
      sameSite,
      secure: isolated || location.protocol === 'https:',
      ...(widest && { domain: widest }),
      ...(isolated && { partitioned: true }),
    })
    set()
    // An older twin on another domain would hide this one from servers, or outlive it.
    if (storedCookies(window, name).length > 1) {
      deleteCookie(document, name)
      set()
    }
    return storedCookies(window, name).includes(value)
  }

  return {
    local: (value) => attempt(() => {
      // Should this page end before the cookie is written, the next one writes it.
      window.sessionStorage.removeItem(name)
      // What is there already is not written over it: another tab may have chosen, which this one has not heard of yet.
      if (window.localStorage.getItem(name) !== value) window.localStorage.setItem(name, value)
      return window.localStorage.getItem(name) === value
    }) ?? false,
    cookie(value, days) {
      attempt(() => window.sessionStorage.setItem(name, fingerprint))
      return { kept: attempt(() => writeCookie(value, days)) ?? false, domain: widest ?? '' }
    },
  }
}
