/** What a held script is once it runs. */
import { MARK } from './mark.js'
import { isSpecial } from './scriptTypes.js'
import { isJavaScript } from './scriptTypes.js'

/** An attribute that has, or holds back, an address. */
export const ADDRESS_ATTRIBUTE = /^(data-consent-|data-)?src$/
export const addressAttributeOf = (held: HTMLScriptElement): string => [`${MARK}-src`, 'data-src'].find((it) => held.hasAttribute(it)) ?? 'src'
export const scriptAddressOf = (held: HTMLScriptElement): string | null => held.getAttribute(addressAttributeOf(held))

/** What a script is once it runs: `classic`, or its type. `data` is text that nothing runs, such as JSON. */
export function kindOf(held: HTMLScriptElement): string {
  const type = (held.dataset['type'] ?? '').replace(/;.*/, '').trim().toLowerCase()
  if (isSpecial(type)) return type
  // A word that is no type is a vendor's own, who reads it off the script.
  return isJavaScript(type) || !type.includes('/') ? 'classic' : 'data'
}
/** Runs as a whole and has an end that others wait for. */
export const isCode = (held: HTMLScriptElement): boolean => /^(classic|module)$/.test(kindOf(held))
