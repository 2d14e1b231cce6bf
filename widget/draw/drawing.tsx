/** The state of the user interface, in one closure: what is open, the draft, the hosts. All is drawn anew from here. */
import { createElement, render, type VNode } from 'preact'
import { isRightToLeft } from '../../src/i18n/locale.js'
import type { Choices, Consent, How, Method, Receipt, View } from '../../src/index.js'
import { real } from '../../src/page/domClobbering.js'
import { createFocusRestorer } from '../focus/focusRestorer.js'
import { hearPresses } from '../focus/hearPresses.js'
import { ignoreAccidentalPresses } from '../focus/ignoreAccidentalPresses.js'
import { keepFocusUnobscured } from '../focus/keepFocusUnobscured.js'
import { keepInReach, type Reach } from '../focus/keepInReach.js'
import { openModal, reopenModal } from '../focus/openModal.js'
import { roomBelowSettings, keepRoomFree } from '../focus/roomBelowSettings.js'
import { createServiceNames } from '../language/serviceNames.js'
import type { ShownTranslation, TranslationSource } from '../language/translationSource.js'
import bannerCss from '../styles/banner.css?inline'
import baseCss from '../styles/base.css?inline'
import panelCss from '../styles/panel.css?inline'
import { Banner, BannerFrame, TITLE_ID } from '../surfaces/banner/Banner.js'
import { bannerContent } from '../surfaces/banner/bannerContent.js'
import { Panel } from '../surfaces/panel/Panel.js'
import type { PanelDetails } from '../surfaces/panel/panelDetails.js'
import type { WidgetOptions } from '../widgetOptions.js'
import { createHost } from './host.js'
import { createLiveRegion } from './liveRegion.js'
import { textsOf } from './textsOf.js'

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

/** The element of the page that a selector finds; one that is no selector finds none. */
function placeOf(selector = ''): HTMLElement | null {
  try {
    return real(document).querySelector(selector)
  } catch {
    return null
  }
}

const dialogOf = (host: HTMLElement): HTMLDialogElement | null => host.shadowRoot!.querySelector('dialog')

export function createDrawing(consent: Consent, translations: TranslationSource, options: WidgetOptions): Drawing {
  const { config, $view, $policy, $grants, $decision } = consent
  const { position, target, layout: wished } = config.ui
  const { root } = options
  const nameOf = createServiceNames(options.describe ?? consent.describe, () => draw())
  const liveRegion = createLiveRegion((host) => { if (!host.isConnected) parent().append(host) })
  let drawn: View = 'none'
  let shownAt = 0
  let banner: HTMLElement | undefined
  let panel: HTMLElement | undefined
  let reach: Reach | undefined
  /** What ends with the one and the other. */
  const undo: Record<'banner' | 'panel', (() => void)[]> = { banner: [], panel: [] }
  /** Whether the question is open and its dialog, which could not be seen, is not. */
  let hidden = false
  let destroyed = false
  /** What those who look closer read. The panel does not wait for it. */
  let details: PanelDetails | undefined
  let receipt: Receipt | undefined
  const stop = consent.on('receipt', (it) => { receipt = it })
  /** What the visitor has switched since the panel opened. */
  let draft: Choices = {}

  const parent = (): HTMLElement => (root?.isConnected ? root : real(document).body)
  const isHere = (element: Element | null): boolean => [banner, panel].some((it) => it?.contains(element))
  const focusRestorer = createFocusRestorer(isHere)
  const gesture = ignoreAccidentalPresses(options.pressed)
  const isOn = (id: string): boolean => draft[id] ?? $grants.get()[id] ?? false

  /** How a choice is made that is being made now. */
  function how(method: Method, { language, messages }: ShownTranslation, tree: VNode): How {
    // Of what was acknowledged nothing is kept but that.
    if (method !== 'banner.acknowledge') liveRegion.say(messages.saved, language)
    return { method, language, shownAt, texts: JSON.stringify({ language, surface: method.split('.')[0], texts: textsOf(tree) }) }
  }

  /** Everything that can be chosen. A service chosen by itself keeps its choice until its category is switched. */
  function drafted(): Choices {
    const choices: Choices = {}
    const had = $decision.get()?.choices ?? {}
    for (const { id } of config.categories) if (!$policy.get().locks[id]) choices[id] = isOn(id)
    for (const { id, category = '' } of config.services) {
      const [on, own] = [choices[category], had[id]]
      if (on !== undefined && own !== undefined) choices[id] = on === $grants.get()[category] ? own : on
    }
    // With what is switched beside the categories: a service, or a yes over a signal.
    return { ...choices, ...draft }
  }

  /** @param labels of the buttons, whose longest word says how many of them fit beside each other: see banner.css */
  function place(host: HTMLElement, { language }: ShownTranslation, labels: string[], into = parent()): HTMLElement {
    host.lang = language
    host.style.setProperty('--words', JSON.stringify(labels.join(' ')))
    // What the `lang` attribute does for the choice of glyphs in Chinese and Japanese, and `all: initial` undoes.
    host.style.setProperty('--lang', `"${language}"`)
    host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
    if (!host.isConnected) into.append(host)
    return host
  }

  /** @param turned whether it was not what was last to be shown */
  function drawBanner(shown: ShownTranslation, turned: boolean): void {
    const inline = wished === 'inline' ? placeOf(target) : null
    const layout = wished === 'inline' && !inline ? 'box' : wished
    const modal = layout === 'modal'
    const content = bannerContent(consent, shown, nameOf(shown), Date.now())
    const { title, asked, asks, labels } = content
    const first = !banner
    if (!banner) {
      banner = createHost('assent-banner', baseCss + bannerCss, options.dress, { ...(!modal && { 'role': 'region', 'aria-labelledby': TITLE_ID }), layout, position })
      reach = keepInReach(banner, modal ? 'modal' : inline ? 'part' : 'top')
      undo.banner.push(reach.stop, hearPresses(banner))
    }
    render(BannerFrame(modal ? title : undefined), banner.shadowRoot!)
    // Where only something new is asked, the rest of the choice stays as it was.
    const choose = (granted: boolean): void => {
      const by = how(granted ? 'banner.accept_all' : 'banner.reject_all', shown, tree)
      if (asked.length) consent.decide(Object.fromEntries(asked.map((id) => [id, granted])), by)
      else if (granted) consent.acceptAll(by)
      else consent.rejectAll(by)
    }
    // What runs is not agreed to by having read of it; who has chosen before has nothing to acknowledge.
    const acknowledge = (): void => ($decision.get() ? consent.close() : consent.decide({}, how('banner.acknowledge', shown, tree)))
    const tree: VNode = Banner(content, $policy.get().url, shown, [() => choose(false), () => (asks ? choose(true) : acknowledge()), () => consent.open('panel')])
    render(tree, place(banner, shown, labels, inline ?? undefined))
    reach!.raise()
    // One that could not be seen is tried again when it is asked for again.
    if (!first && !(hidden && turned)) return
    if (modal) {
      const dialog = dialogOf(banner)!
      hidden = false
      undo.banner.push(openModal(banner, () => { hidden = true }))
      dialog.focus()
      // The browser has scrolled to the first link.
      dialog.scrollTop = 0
    } else {
      if (!inline) undo.banner.push(keepFocusUnobscured(banner, position))
      liveRegion.say(title, shown.language, () => banner)
    }
    gesture.came(banner)
  }

  function drawPanel(shown: ShownTranslation): void {
    const fresh = !panel
    const below = fresh ? roomBelowSettings(banner) : 0
    if (!panel) {
      panel = createHost('assent-panel', baseCss + panelCss, options.dress)
      undo.panel.push(keepInReach(panel, 'modal').stop, hearPresses(panel))
    }
    const drafting = { isOn, toggle }
    const about = details?.about(shown, receipt, drafting)
    const tree = Panel(consent, shown, about, drafting, [
      () => consent.rejectAll(how('panel.reject_all', shown, tree)),
      // A consent apart goes by its own switch, as the visitor has left it.
      () => consent.acceptAll({ ...how('panel.accept_all', shown, tree), own: draft }),
      () => consent.decide(drafted(), { ...how('panel.save', shown, tree), ...about?.how }),
    ])
    const { rejectAll, acceptAll, save } = shown.messages
    render(tree, place(panel, shown, [rejectAll, acceptAll, save]).shadowRoot!)
    if (!fresh) return
    undo.panel.push(keepRoomFree(panel, below))
    if (!details) {
      options.details?.().then((create) => {
        details = create(consent, options, draw, createElement)
        draw()
      }, () => { /* whoever fetches it reports it */ })
    }
    undo.panel.push(openModal(panel, () => consent.close()))
    dialogOf(panel)!.querySelector('h2')!.focus()
    gesture.came(panel)
  }

  const end = (which: 'banner' | 'panel'): void => undo[which].splice(0).forEach((it) => it())

  function leave(): void {
    end('banner')
    hidden = false
    if (banner) gesture.done(banner)
    banner?.remove()
    banner = undefined
  }

  function toggle(id: string, on: boolean): void {
    draft[id] = on
    draw()
  }

  function draw(): void {
    const wanted = destroyed || wished === 'none' || !parent() ? 'none' : $view.get()
    if (wanted !== 'none') translations.want()
    const shown = translations.current()
    const view = shown ? wanted : 'none'
    const inside = isHere(real(document).activeElement)
    // What went along with its body is made anew.
    if (!panel?.isConnected) {
      end('panel')
      panel = undefined
    }
    if (!banner?.isConnected) leave()
    const turned = view !== drawn
    if (turned) {
      drawn = view
      draft = {}
      shownAt = Date.now()
    }
    if (view !== 'panel' && panel) {
      // Gives the focus back to where it was, which only the browser knows when that is inside a shadow root.
      end('panel')
      dialogOf(panel)!.close?.()
      gesture.done(panel)
      panel.remove()
      panel = undefined
    }
    // Behind the panel the banner stays as it was: the question is still open, and focus returns to it.
    if (shown && (view === 'banner' || (banner && view === 'panel'))) drawBanner(shown, turned && view === 'banner')
    else leave()
    if (shown && view === 'panel') drawPanel(shown)
    // What opened it is gone with the banner: the visitor goes on where the page was left.
    if (inside && real(document).activeElement === real(document).body) (banner?.querySelector<HTMLElement>('[value=settings]') ?? focusRestorer).focus()
  }

  return {
    draw,
    mend(along = false) {
      const gone = [banner, panel].some((it) => it && !it.isConnected && (!along || it.parentNode))
      if (gone || (!along && $view.get() !== drawn)) draw()
      else reach?.raise()
      for (const it of [banner, panel]) if (it?.isConnected) reopenModal(it)
    },
    destroy() {
      destroyed = true
      stop()
      draw()
      focusRestorer.stop()
      gesture.stop()
      liveRegion.destroy()
    },
  }
}
