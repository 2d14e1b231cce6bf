/** Keeps the encoded decision: in a first-party cookie, and in localStorage beside it. The only file that writes it. */
import Cookies from 'js-cookie'
import type { StorageOptions } from '../config/types.js'
import { attempt } from './attempt.js'
import { deleteCookie, domainsOf } from './cookies.js'
import { readCookies } from './names.js'
import { storedCookies } from './stored.js'

/** Where a value was kept. */
export interface Written {
  cookie: boolean
  local: boolean
  /** The domain of the cookie; empty for this host alone. */
  domain: string
}

/**
 * @param mark tells this visit's later pages that the choice has been rewritten
 * @returns keeps a value
 */
export function createStorage(window: Window, { name, days, domain, sameSite }: StorageOptions, mark: string): (value: string) => Written {
  const { document, location } = window
  const isolated = sameSite === 'None'
  let widest: string | undefined

  // Found by trying: which suffixes are public is the browser's knowledge, not ours.
  const accepted = (it: string): boolean => {
    const probe = `${name}_probe`
    document.cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`
    if (!readCookies(document).some((cookie) => cookie[0] === probe)) return false
    deleteCookie(document, probe)
    return true
  }

  function writeCookie(value: string): boolean {
    widest ??= domain === 'auto' ? domainsOf(location.hostname).find(accepted) ?? '' : domain === 'host' ? '' : domain
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

  return (value) => {
    attempt(() => window.sessionStorage.setItem(name, mark))
    const cookie = attempt(() => writeCookie(value)) ?? false
    const local = attempt(() => {
      window.localStorage.setItem(name, value)
      return window.localStorage.getItem(name) === value
    }) ?? false
    return { cookie, local, domain: widest ?? '' }
  }
}
