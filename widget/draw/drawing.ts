/** The state of the user interface, in one closure: what is open, in which words. All is drawn anew from here. */
import { isRightToLeft } from '../../src/i18n/locale.js'
import type { Consent, Receipt, View } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import { createFocusRestorer } from '../focus/focusRestorer.js'
import { ignoreAccidentalPresses } from '../focus/ignoreAccidentalPresses.js'
import { whenNear } from '../focus/whenNear.js'
import { createServiceNames } from '../language/serviceNames.js'
import type { TranslationSource } from '../language/translationSource.js'
import { createBanner } from '../surfaces/banner/banner.js'
import type { Panel } from '../surfaces/panel/panel.js'
import type { WidgetOptions } from '../widgetOptions.js'
import { createLiveRegion } from './liveRegion.js'
import { setLanguage } from './setLanguage.js'
import type { Surroundings } from './surroundings.js'

export interface Drawing {
  /** Brings the page in line with `$view`, policy and texts. */
  draw(): void
  /**
   * Puts back what the page has taken away; nothing else.
   * @param along only what went along with what it was in
   */
  mend(along?: boolean): void
  destroy(): void
}

export function createDrawing(consent: Consent, translations: TranslationSource, options: WidgetOptions): Drawing {
  const { config: { ui: { layout } }, $view } = consent
  const { root } = options
  const nameOf = createServiceNames(options.describe ?? consent.describe, () => draw())
  const parent = (): HTMLElement => (root?.isConnected ? root : real(document).body)
  const hosts = (): HTMLElement[] => [banner.host, panel?.host].flatMap((it) => it ?? [])
  const focusRestorer = createFocusRestorer((element) => hosts().some((it) => it.contains(element)))
  let drawn: View = 'none'
  let shownAt = 0
  let destroyed = false
  let receipt: Receipt | undefined
  const stopListening = consent.on('receipt', (it) => { receipt = it })

  const surroundings: Surroundings = {
    consent, options, draw,
    gesture: ignoreAccidentalPresses(options.pressed),
    liveRegion: createLiveRegion((host) => { if (!host.isConnected) parent().append(host) }),
    receipt: () => receipt,
    banner: () => banner.host,
    how(method, { language, messages }, texts) {
      // Of what was acknowledged nothing is kept but that.
      if (method !== 'banner.acknowledge') surroundings.liveRegion.say(messages.saved, language)
      return { method, language, shownAt, texts: JSON.stringify({ language, surface: method.split('.')[0], texts }) }
    },
    place(host, { language }, labels, into = parent()) {
      setLanguage(host, language, isRightToLeft(language), labels)
      if (!host.isConnected) into.append(host)
      return host
    },
  }
  const banner = createBanner(surroundings)
  let stopAhead = (): void => undefined

  /** Drawn by a library, and seen by few: it is fetched when it may be wanted. */
  let panel: Panel | undefined
  let fetching = false
  function fetchPanel(): void {
    if (panel || fetching || !options.panel) return
    fetching = true
    options.panel((create) => {
      panel ??= create(surroundings)
      if ($view.get() === 'panel') draw()
      else prepare()
    }, () => {
      // The question is there again, and another press tries again.
      fetching = false
      if ($view.get() === 'panel') consent.close()
    })
  }

  /** The pointer or the focus is on Settings: what a press there opens is drawn before it. */
  let wished = false
  function prepare(): void {
    const shown = translations.current()
    // Not before the configuration has been checked: see `Ahead`.
    if (wished && shown && consent.allows('required')) panel?.prepare(shown)
  }

  function watchNear(host: HTMLElement): () => void {
    const stops = [whenNear(host, fetchPanel), whenNear(host.querySelector('[value=settings]')!, () => {
      wished = true
      prepare()
    })]
    return () => stops.forEach((it) => it())
  }

  function leave(): void {
    stopAhead()
    banner.leave()
  }

  function draw(): void {
    const wanted = destroyed || layout === 'none' || !parent() ? 'none' : $view.get()
    if (wanted !== 'none') translations.want()
    if (wanted === 'panel') fetchPanel()
    const shown = translations.current()
    const { activeElement } = real(document)
    const inside = hosts().some((it) => it.contains(activeElement))
    // What went along with its body is made anew.
    if (!panel?.host?.isConnected) panel?.forget()
    if (!banner.host?.isConnected) leave()
    // Until the panel is here what is there stays.
    const view = !shown ? 'none' : wanted === 'panel' && !panel ? (banner.host ? 'banner' : 'none') : wanted
    const turned = view !== drawn
    if (turned) {
      drawn = view
      shownAt = Date.now()
    }
    if (view !== 'panel') panel?.close()
    // Behind the panel the banner stays as it was: the question is still open, and focus returns to it.
    if (shown && (view === 'banner' || (banner.host && view === 'panel'))) {
      const first = !banner.host
      banner.draw(shown, nameOf(shown), turned && view === 'banner')
      if (first) stopAhead = watchNear(banner.host!)
    } else {
      leave()
    }
    if (shown && view === 'panel') panel!.draw(shown)
    if (view !== 'none') options.drawn?.()
    // What opened it is gone with the banner: the visitor goes on where the page was left.
    if (inside && real(document).activeElement === real(document).body) (banner.host?.querySelector<HTMLElement>('[value=settings]') ?? focusRestorer).focus()
  }

  return {
    draw,
    mend(along = false) {
      const gone = hosts().some((it) => !it.isConnected && (!along || it.parentNode))
      if (gone || (!along && $view.get() !== drawn)) draw()
      else banner.raise()
      banner.reopen()
      panel?.reopen()
    },
    destroy() {
      destroyed = true
      stopListening()
      draw()
      focusRestorer.stop()
      surroundings.gesture.stop()
      surroundings.liveRegion.destroy()
    },
  }
}
