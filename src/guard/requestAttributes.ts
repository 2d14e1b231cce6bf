/** Which elements ask the network for something, and by which attributes. */

import { ADDRESS_ATTRIBUTES as GIVEN } from '../gate/addressAttributes.js'
import { tagOf } from '../gate/describeElement.js'

export { addressesIn } from '../gate/addressAttributes.js'

export const REQUEST_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([['script', ['src']], ...GIVEN])

/** The same as properties, by interface. */
export const REQUEST_PROPERTIES: readonly (readonly [owner: string, name: string])[] = [
  ['HTMLScriptElement', 'src'], ['HTMLIFrameElement', 'src'], ['HTMLEmbedElement', 'src'], ['HTMLObjectElement', 'data'],
  ['HTMLImageElement', 'src'], ['HTMLImageElement', 'srcset'], ['HTMLSourceElement', 'src'], ['HTMLSourceElement', 'srcset'],
  ['HTMLMediaElement', 'src'], ['HTMLTrackElement', 'src'], ['HTMLVideoElement', 'poster'], ['HTMLLinkElement', 'href'],
]

/** What `src/gate` can hold in the page, with a placeholder where it has a place. */
export const HELD_BY_GATE = /^(script|iframe|embed|object)$/

/** Links that fetch; a canonical address is only named. */
const FETCHES = /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon)\b/i

export const doesRequest = (el: Element, name: string): boolean =>
  REQUEST_ATTRIBUTES.get(tagOf(el))?.includes(name) === true && (tagOf(el) !== 'link' || FETCHES.test((el as HTMLLinkElement).rel))
