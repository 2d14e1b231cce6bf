/**
 * What stands in the place of a held embed, which keeps its place and size: nothing moves when the embed comes, and no element of the
 * page gets another sibling. A frame has it in its own document while it waits, and so moves, scales and is clipped with it; over
 * what can hold nothing itself it lies (`overlays.ts`).
 */
import { embedTexts } from '../../../src/i18n/languages/en.js'
import type { Consent, HeldEmbed } from '../../../src/index.js'
import { real } from '../../../src/page/domClobbering.js'
import { listen } from '../../../src/page/listen.js'
import { ignoreAccidentalPresses, type GestureOptions } from '../../focus/ignoreAccidentalPresses.js'
import { followLanguage } from '../../language/followLanguage.js'
import type { TextOptions } from '../../language/visitorLanguage.js'
import { createFace, type PlaceholderContext, type Face, type EmbedTexts } from './face.js'
import { createFrameStyles, type FrameStyles } from './frameStyles.js'
import { pressInPage, tellFocus } from './inPage.js'
import { createOverlays, LEAST_PX, type Overlays } from './overlays.js'

/** How far out of view they are made already, of the window's height and width. */
const AHEAD = '50%'

export interface Placeholders {
  destroy(): void
}

interface Place {
  readonly held: HeldEmbed
  /** What has the size. */
  readonly box: HTMLElement
  face?: Face | undefined
  /** Draws it. @param near whether it is in view or close to it */
  show(near: boolean): void
  /** Keeps the keyboard off what cannot be seen. */
  seal?(): void
  remove(): void
}

/** The document of a frame that waits, which is the page's own to write into. */
function pageOf(frame: HTMLIFrameElement): Document | undefined {
  const page = frame.contentDocument
  return page?.body && /^about:blank/.test(page.URL) ? page : undefined
}

/** A sandbox without these has a document that is not the page's, or buttons that do nothing. */
const isOpen = (frame: HTMLIFrameElement): boolean =>
  !frame.hasAttribute('sandbox') || ['allow-same-origin', 'allow-scripts'].every((it) => frame.sandbox.contains(it))

const isTooSmall = ({ offsetWidth, offsetHeight }: HTMLElement): boolean => offsetWidth < LEAST_PX.width || offsetHeight < LEAST_PX.height

/** Shows a placeholder for each held embed that has a place of its own on the page, when that comes into view. */
export function mountPlaceholders(consent: Consent, { load, dress, messages = {}, pressed }: TextOptions & GestureOptions = {}): Placeholders {
  const { $held, $policy, $grants } = consent
  const places = new Map<Element, Place>()
  const boxes = new WeakMap<Element, Place>()
  const gesture = ignoreAccidentalPresses(pressed, pressInPage)
  const context: PlaceholderContext = { consent, gesture, dress, texts: embedTexts, language: 'en' }
  let held: readonly HeldEmbed[] = []
  let overlays: Overlays | undefined
  let frameStyles: FrameStyles | undefined
  /** Whether the visitor goes by keyboard. Until then no attribute is set, over which a framework that hydrates would complain. */
  let byKeys = false

  const faces = (): Place[] => [...places.values()].filter((it) => it.face)
  const update = (): void => faces().forEach((it) => it.face!.update())
  const dressUp = ({ held: { element }, face }: Place): void => {
    if (face && face.host.ownerDocument !== document) frameStyles?.give(element, face.host)
  }

  function placeInside(held: HeldEmbed, frame: HTMLIFrameElement): Place {
    let leave = (): void => undefined
    const draw = (): void => {
      const page = pageOf(frame)
      if (!page || place.face?.host.ownerDocument === page) return
      place.face?.stop()
      const { host } = place.face = createFace(held, context, page)
      host.shadowRoot!.addEventListener('focusin', (event) => tellFocus(frame, event))
      frameStyles ??= createFrameStyles(() => faces().forEach(dressUp))
      dressUp(place)
      page.body.append(host)
      const stops = [gesture.listen(page), listen(page, ['keydown'], ahead)]
      // The document may stay.
      leave = () => stops.forEach((it) => it())
      gesture.came(host)
    }
    const place: Place = {
      held,
      box: frame,
      show(near) {
        if (!near || place.face) return
        // Firefox puts another document in the place of the first one, and a frame that is moved gets a new one.
        frame.addEventListener('load', draw)
        draw()
        seen?.unobserve(frame)
      },
      remove() {
        frame.removeEventListener('load', draw)
        leave()
        if (!place.face) return
        const hasFocus = real(frame.getRootNode() as Document).activeElement === frame
        place.face.stop()
        place.face.host.remove()
        // What was pressed is gone: the keyboard goes on in the embed.
        if (hasFocus) frame.focus()
      },
    }
    return place
  }

  function placeOver(held: HeldEmbed, el: HTMLElement): Place {
    const { inert } = el
    const box = (el.localName === 'picture' && el.querySelector('img')) || el
    const place: Place = {
      held,
      box,
      show(near) {
        overlays ??= createOverlays()
        if (!place.face) {
          if (!near) return
          place.face = createFace(held, context, real(document))
          if (byKeys) place.seal!()
          gesture.came(place.face.host)
        }
        overlays.put(place.face.host, box, near)
      },
      seal() {
        if (place.face && !/^(img|picture)$/.test(el.localName)) el.inert = true
      },
      remove() {
        if (!place.face) return
        const { host, stop } = place.face
        const hasFocus = host.contains(real(document).activeElement)
        stop()
        overlays?.remove(host)
        el.inert = inert
        if (!hasFocus) return
        // As above.
        if (el.tabIndex < 0) el.tabIndex = -1
        el.focus()
      },
    }
    return place
  }

  /** A pixel has none, until it grows. */
  const grown = window.ResizeObserver && new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (isTooSmall(target as HTMLElement)) continue
      grown.unobserve(target)
      seen?.observe(target)
    }
  })
  /** Which wait for being seen, by keyboard too. */
  const waiting = new Set<Element>()
  const seen = window.IntersectionObserver && new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = boxes.get(target)
      if (!place) continue
      waiting.delete(target)
      if (isTooSmall(place.box)) {
        seen.unobserve(target)
        grown?.observe(target)
        place.show(false)
      } else {
        if (!isIntersecting && !place.face) waiting.add(target)
        place.show(isIntersecting)
      }
    }
  }, { rootMargin: AHEAD })

  /** Who goes by keyboard comes to the next one before it is in view. */
  function ahead({ key, shiftKey, view }: KeyboardEvent): void {
    if (key !== 'Tab') return
    if (!byKeys) {
      byKeys = true
      places.forEach((it) => it.seal?.())
    }
    const way = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
    const from = view && view !== window ? view.frameElement : real(document).activeElement
    let next: Element | undefined
    for (const it of waiting) {
      if (from && !(from.compareDocumentPosition(it) & way)) continue
      if (!next || it.compareDocumentPosition(next) & way) next = it
    }
    if (!next) return
    waiting.delete(next)
    boxes.get(next)?.show(true)
  }

  function add(it: HeldEmbed): void {
    const el = it.element as HTMLElement
    const place = el.localName === 'iframe' && isOpen(el as HTMLIFrameElement) ? placeInside(it, el as HTMLIFrameElement) : placeOver(it, el)
    places.set(el, place)
    boxes.set(place.box, place)
    if (seen) seen.observe(place.box)
    else place.show(true)
  }

  function drop({ element }: HeldEmbed): void {
    const place = places.get(element)
    if (!place) return
    places.delete(element)
    boxes.delete(place.box)
    waiting.delete(place.box)
    seen?.unobserve(place.box)
    grown?.unobserve(place.box)
    place.remove()
  }

  /** What changed is looked at, and not what is as before. */
  function draw(): void {
    const now = $held.get()
    const previous = held
    const isSame = (i: number, j: number): boolean => now[i]?.element === previous[j]?.element && now[i]?.need === previous[j]?.need
    held = now
    let from = 0
    let [end, last] = [now.length, previous.length]
    while (from < end && from < last && isSame(from, from)) from++
    while (from < end && from < last && isSame(end - 1, last - 1)) { end--; last-- }
    const needs = new Map(now.slice(from, end).map((it) => [it.element, it.need]))
    for (const it of previous.slice(from, last)) if (needs.get(it.element) !== it.need) drop(it)
    for (const it of now.slice(from, end)) if (!places.has(it.element)) add(it)
  }

  const stops = [
    listen(document, ['keydown'], ahead, true),
    followLanguage<EmbedTexts>(consent, embedTexts, { load, messages }, (texts, language) => {
      Object.assign(context, { texts, language })
      update()
    }),
    $held.listen(draw),
    // What can be allowed goes by the region, which may come late, and by what else is.
    ...[$policy, $grants].map((it) => it.listen(update)),
  ]
  draw()
  return {
    destroy() {
      stops.forEach((it) => it())
      held.forEach(drop)
      gesture.stop()
      seen?.disconnect()
      grown?.disconnect()
      overlays?.stop()
      frameStyles?.stop()
    },
  }
}
