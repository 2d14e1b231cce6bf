/**
 * Frames of the page's own origin that scripts make: each has functions of its own, which know nothing of the guard. They are put under
 * it before any script can have them: when the frame is inserted, for that is when `frames[0]` has it, and when it is asked for.
 */
import { attempt } from '../browser/attempt.js'
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import type { Patches } from './patches.js'

export interface Frames {
  /** Takes the frames that are there, and theirs. */
  look(): void
  /** Stops looking. */
  stop(): void
}

const FRAMES = 'iframe, frame, object, embed'
const MARKUP = /<(i?frame|object|embed)\b/i

/** What inserts, by interface. Frames in shadow trees are not among the window's, and have to be asked for. */
const INSERTS: Record<string, string> = {
  Node: 'appendChild insertBefore replaceChild',
  Element: 'append prepend replaceChildren before after replaceWith insertAdjacentElement insertAdjacentHTML setHTMLUnsafe',
  Document: 'append prepend replaceChildren write writeln',
  DocumentFragment: 'append prepend replaceChildren',
  CharacterData: 'before after replaceWith',
  Range: 'insertNode surroundContents',
}

/** @param take puts a window of this origin under guard; throws at one of another */
export function guardFrames(window: PageWindow, { add }: Patches, take: (frame: PageWindow) => void): Frames {
  const { Text, Element, DocumentFragment } = window
  const document = real(window.document)
  const { matches, querySelector } = Element.prototype

  function tryTake(frame: unknown): void {
    if (frame) attempt(() => take(frame as PageWindow))
  }

  function look(): void {
    for (let i = 0; i < window.length; i++) tryTake(window[i])
  }

  function brings(it: unknown): boolean {
    if (typeof it === 'string') return MARKUP.test(it)
    if (typeof it !== 'object' || it === null || it instanceof Text) return false
    return attempt(() => matches.call(it as Element, FRAMES) || querySelector.call(it as Element, FRAMES) !== null)
      ?? attempt(() => DocumentFragment.prototype.querySelector.call(it as DocumentFragment, FRAMES) !== null)
      // TrustedHTML is an object that becomes a text.
      ?? MARKUP.test(`${it as unknown as string}`)
  }

  const insert = (_self: unknown, args: readonly unknown[], go: () => unknown) => (args.some(brings) ? () => {
    const result = go()
    look()
    return result
  } : undefined)

  const interfaces = window as unknown as Record<string, { prototype: object } | undefined>
  for (const [owner, names] of Object.entries(INSERTS)) for (const name of names.split(' ')) add(interfaces[owner]?.prototype, name, 'value', insert)
  for (const name of ['innerHTML', 'outerHTML']) add(Element.prototype, name, 'set', insert)

  for (const owner of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
    for (const [name, windowOf] of [['contentWindow', (it: unknown) => it], ['contentDocument', (it: unknown) => it && real(it as Document).defaultView]] as const) {
      add(interfaces[owner]?.prototype, name, 'get', (_self, _args, go) => () => {
        const result = go()
        tryTake(windowOf(result))
        return result
      })
    }
  }
  // One with an address goes on to a page that is not to be under this one's guard when this one is gone.
  add(window, 'open', 'value', (_self, [address], go) => (address === undefined || address === '' || address === 'about:blank' ? () => {
    const result = go()
    tryTake(result)
    return result
  } : undefined))

  /** One that has loaded a page of the site has another window in all but name. */
  const loaded = ({ target }: Event): void => {
    if (attempt(() => matches.call(target as Element, FRAMES))) look()
  }
  document.addEventListener('load', loaded, true)
  look()
  return { look, stop: () => document.removeEventListener('load', loaded, true) }
}
