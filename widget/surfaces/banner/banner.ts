/** The banner on the page: plain DOM, for it is what a first visit waits for. */
import { addressOf } from '../../../src/model/address.js'
import { real } from '../../../src/page/domClobbering.js'
import type { Surroundings } from '../../draw/surroundings.js'
import { hearPresses } from '../../focus/hearPresses.js'
import { keepFocusUnobscured } from '../../focus/keepFocusUnobscured.js'
import { keepInReach, type Reach } from '../../focus/keepInReach.js'
import type { ShownTranslation } from '../../language/translationSource.js'
import { bannerContent, type NameOf } from './bannerContent.js'
import { createBannerHost, TITLE_ID } from './bannerHost.js'
import { createBannerContent } from './drawBannerContent.js'

/** Whether it is built for a site's own files, which draw the banner before the widget is here. */
declare const __SITE__: boolean

export interface Banner {
  readonly host: HTMLElement | undefined
  /** @param turned whether it was not what was last to be shown */
  draw(shown: ShownTranslation, nameOf: NameOf, turned: boolean): void
  /** Puts it in the top layer again. */
  raise(): void
  /** Opens a dialog anew that the page has moved. */
  reopen(): void
  /** Takes it off the page. */
  leave(): void
}

/** The element of the page that a selector finds; one that is no selector finds none. */
function placeOf(selector = ''): HTMLElement | null {
  try {
    return real(document).querySelector(selector)
  } catch {
    return null
  }
}

export function createBanner({ consent, options, place, how, gesture, liveRegion }: Surroundings): Banner {
  const { config: { ui: { position, target, layout: wished } }, $policy, $decision } = consent
  let host: HTMLElement | undefined
  let frame: HTMLElement | undefined
  let reach: Reach | undefined
  let drawContent: ReturnType<typeof createBannerContent> | undefined
  const undo: (() => void)[] = []
  /** Whether the visitor has had it before. */
  let seen = false
  /** Whether the question is open and its dialog, which could not be seen, is not. */
  let hidden = false
  let press: readonly (() => void)[] = []

  function make(layout: string, kind: 'modal' | 'top' | 'part'): HTMLElement {
    const modal = kind === 'modal' && options.modal
    const before = __SITE__ && kind === 'top' ? options.drawnBefore?.() : undefined
    seen = !!before
    const made = before ?? createBannerHost({ layout, position }, modal || undefined, options.dress)
    frame = made.shadowRoot!.firstElementChild as HTMLElement
    reach = keepInReach(made, kind, modal ? modal.hold : undefined)
    drawContent = createBannerContent(made, TITLE_ID, (i) => press[i]!())
    undo.push(reach.stop, hearPresses(made))
    return made
  }

  function draw(shown: ShownTranslation, nameOf: NameOf, turned: boolean): void {
    const inline = wished === 'inline' ? placeOf(target) : null
    const modal = wished === 'modal' ? options.modal : undefined
    const layout = (wished === 'inline' && !inline) || (wished === 'modal' && !modal) ? 'box' : wished
    const content = bannerContent(consent, shown, nameOf, Date.now())
    const { title, asked, asks, labels } = content
    const first = !host
    host ??= make(layout, modal ? 'modal' : inline ? 'part' : 'top')
    if (modal) frame!.setAttribute('aria-label', title)
    // Where only something new is asked, the rest of the choice stays as it was.
    const choose = (granted: boolean): void => {
      const by = how(granted ? 'banner.accept_all' : 'banner.reject_all', shown, texts)
      if (asked.length) consent.decide(Object.fromEntries(asked.map((id) => [id, granted])), by)
      else if (granted) consent.acceptAll(by)
      else consent.rejectAll(by)
    }
    // What runs is not agreed to by having read of it; who has chosen before has nothing to acknowledge.
    const acknowledge = (): void => ($decision.get() ? consent.close() : consent.decide({}, how('banner.acknowledge', shown, texts)))
    press = [() => choose(false), () => (asks ? choose(true) : acknowledge()), () => consent.open('panel')]
    const texts = drawContent!(content, { text: shown.messages.policyLink, href: addressOf($policy.get().url)! })
    place(host, shown, labels, inline ?? undefined)
    reach!.raise()
    // One that could not be seen is tried again when it is asked for again.
    if (!first && !(hidden && turned)) return
    if (modal) {
      const dialog = frame as HTMLDialogElement
      hidden = false
      undo.push(modal.open(host, () => { hidden = true }))
      dialog.focus()
      // The browser has scrolled to the first link.
      dialog.scrollTop = 0
    } else {
      if (!inline) undo.push(keepFocusUnobscured(host, position))
      liveRegion.say(title, shown.language, () => host)
    }
    if (!seen) gesture.came(host)
  }

  return {
    get host() { return host },
    draw,
    raise: () => reach?.raise(),
    reopen: () => { if (host?.isConnected) options.modal?.reopen(host) },
    leave() {
      undo.splice(0).forEach((it) => it())
      hidden = false
      if (host) gesture.done(host)
      host?.remove()
      host = undefined
    },
  }
}
