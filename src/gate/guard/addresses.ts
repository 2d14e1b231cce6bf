/** Which elements ask the network for something, and by which attributes. */

export const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'], iframe: ['src'], embed: ['src'], object: ['data'], img: ['src', 'srcset'], source: ['src', 'srcset'],
  video: ['src', 'poster'], audio: ['src'], link: ['href'],
}

/** The same as properties, by interface. */
export const PROPERTIES: readonly (readonly [owner: string, name: string])[] = [
  ['HTMLScriptElement', 'src'], ['HTMLIFrameElement', 'src'], ['HTMLEmbedElement', 'src'], ['HTMLObjectElement', 'data'],
  ['HTMLImageElement', 'src'], ['HTMLImageElement', 'srcset'], ['HTMLSourceElement', 'src'], ['HTMLSourceElement', 'srcset'],
  ['HTMLMediaElement', 'src'], ['HTMLVideoElement', 'poster'], ['HTMLLinkElement', 'href'],
]

/** What `src/gate` can hold in the page, with a placeholder where it has a place. */
export const GATED = /^(script|iframe|embed|object)$/

/** Links that fetch; a canonical address is only named. */
const FETCHES = /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon)\b/i

export const asks = (el: Element, name: string): boolean =>
  ADDRESSES[el.localName]?.includes(name) === true && (el.localName !== 'link' || FETCHES.test((el as HTMLLinkElement).rel))

/** Each address in the value of an attribute. */
export const addressesIn = (name: string, value: string): string[] =>
  (name === 'srcset' ? value.split(',').map((it) => it.trim().split(/\s/)[0]!).filter(Boolean) : [value])
