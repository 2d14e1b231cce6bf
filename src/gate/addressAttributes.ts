/** What is given back to a held element: these attributes of these elements, whose addresses wait in `data-…`, and nothing else. */
import type { PageWindow } from '../environment.js'
import { webAddress } from '../page/webAddress.js'
import { tagOf } from './describeElement.js'
import { MARK } from './mark.js'

/** By element; what is not here is not held, whatever is marked. */
export const ADDRESS_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['iframe', ['src']], ['embed', ['src']], ['object', ['data']], ['img', ['src', 'srcset']], ['picture', []], ['source', ['src', 'srcset']],
  ['track', ['src']], ['video', ['src', 'poster']], ['audio', ['src']], ['link', ['href', 'imagesrcset']],
])

/**
 * Where the value of an attribute waits. A lazy loader copies `data-src` into `src`, whatever is marked; none knows `data-consent-src`.
 * `data-consent-poster` is another thing: the picture behind a placeholder.
 */
export const waitingAttribute = (el: Element, name: string): string =>
  (name !== 'poster' && el.hasAttribute(`data-consent-${name}`) ? `data-consent-${name}` : `data-${name}`)

/** What shows something in a place of its own, and so can have a placeholder there. */
export const VISIBLE = /^(iframe|embed|object|video|audio|img)$/

/** Links that fetch something for the page. A canonical address is only named. */
const FETCHES = /^(stylesheet|alternate|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|icon|shortcut|apple-touch-icon|mask-icon)$/i

/** Whether an element, apart from scripts and templates, is one that can be held. */
export function isEmbed(el: Element): boolean {
  const tag = tagOf(el)
  if (tag !== 'link') return ADDRESS_ATTRIBUTES.has(tag)
  const { relList } = el as HTMLLinkElement
  return relList.length > 0 && [...relList].every((it) => FETCHES.test(it))
}

const MEDIA = /^(picture|video|audio)$/
const SOURCES = 'source, track, img'

/** What an element loads by: itself, the sources of a picture, the tracks of a video; but what is marked itself. */
export const sourcesOf = (el: Element): Element[] =>
  [el, ...MEDIA.test(tagOf(el)) ? [...el.querySelectorAll(SOURCES)].filter((it) => !it.hasAttribute(MARK) && tagOf(it)) : []]

/** The marked element that an element is, or is a source of. */
export const markedFor = (el: Element): Element | null => {
  if (el.hasAttribute(MARK)) return el
  const whole = el.matches(SOURCES) ? el.closest('picture, video, audio') : null
  return whole?.hasAttribute(MARK) ? whole : null
}

/** Each address in the value of an attribute. */
export const addressesIn = (name: string, value: string): string[] =>
  (name.endsWith('srcset') ? value.split(',').map((it) => it.trim().split(/\s/)[0]!).filter(Boolean) : [value])

/** Whether an attribute may have a value: an address of the web, or, where it is a picture, one that is its own. @param page that the element is in */
export const mayHaveAddress = (page: Pick<PageWindow, 'document' | 'location'>, el: Element, name: string, value: string): boolean => addressesIn(name, value).every((it) =>
  webAddress(page, it) !== undefined || ((name === 'poster' || /^(img|source)$/.test(tagOf(el))) && /^\s*data:image\//i.test(it)))
