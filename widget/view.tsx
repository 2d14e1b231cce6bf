/** The state of the user interface, in one closure: what is open, the draft, the two hosts. All is drawn anew from here. */
import { render, type VNode } from 'preact'
import { isRightToLeft } from '../src/i18n/locale.js'
import type { Choices, Consent, How, Method, ServiceOptions, ServiceTexts, View } from '../src/index.js'
import { Banner, BannerFrame, TITLE_ID } from './components/Banner.js'
import { Panel } from './components/Panel.js'
import { createHost } from './host.js'
import baseCss from './styles/base.css?inline'
import bannerCss from './styles/banner.css?inline'
import panelCss from './styles/panel.css?inline'
import type { Shown, TextSource } from './texts.js'
import { wordsOf } from './words.js'

/** Asks a vendor integration for what it tells the visitor of a service. */
export type Describe = (service: ServiceOptions) => Promise<ServiceTexts | undefined>

export interface Drawing {
  /** Brings the page in line with `$view`, policy and texts. */
  draw(): void
  destroy(): void
}

/** @param root where the hosts go; the body when absent */
export function createDrawing(consent: Consent, texts: TextSource, describe?: Describe, root?: HTMLElement): Drawing {
  const { config, $view, $policy, $grants, $decision } = consent
  const { layout, position, theme } = config.ui
  const described: Record<string, ServiceTexts> = {}
  let drawn: View = 'none'
  let shownAt = 0
  let banner: HTMLElement | undefined
  let panel: HTMLElement | undefined
  let asked = !describe
  let destroyed = false
  /** What the visitor has switched since the panel opened. */
  let draft: Choices = {}

  const isOn = (id: string): boolean => draft[id] ?? $grants.get()[id] ?? false

  function how(method: Method, { language }: Shown, tree: VNode): How {
    return { method, language, shownAt, texts: JSON.stringify({ language, surface: method.split('.')[0], texts: wordsOf(tree) }) }
  }

  /** Everything that can be chosen. A service chosen by itself keeps its choice until its category is switched. */
  function drafted(): Choices {
    const choices: Choices = {}
    const before = $decision.get()?.choices ?? {}
    for (const { id } of config.categories) if (!$policy.get().locks[id]) choices[id] = isOn(id)
    for (const { id, category = '' } of config.services) {
      const [on, own] = [choices[category], before[id]]
      if (on !== undefined && own !== undefined) choices[id] = on === $grants.get()[category] ? own : on
    }
    return choices
  }

  function place(host: HTMLElement, { language }: Shown): HTMLElement {
    host.lang = language
    // What the `lang` attribute does for the choice of glyphs in Chinese and Japanese, and `all: initial` undoes.
    host.style.setProperty('--lang', `"${language}"`)
    host.dir = isRightToLeft(language) ? 'rtl' : 'ltr'
    if (!host.isConnected) (root ?? document.body).append(host)
    return host
  }

  function drawBanner(shown: Shown): void {
    if (!banner) {
      banner = createHost('assent-banner', baseCss + bannerCss, theme, { role: 'region', 'aria-labelledby': TITLE_ID, layout, position })
      render(<BannerFrame />, banner.shadowRoot!)
    }
    const tree = Banner(consent, shown, [
      () => consent.rejectAll(how('banner.reject_all', shown, tree)),
      () => consent.acceptAll(how('banner.accept_all', shown, tree)),
      () => consent.open('panel'),
    ])
    render(tree, place(banner, shown))
  }

  function drawPanel(shown: Shown): void {
    const fresh = !panel
    panel ??= createHost('assent-panel', baseCss + panelCss, theme)
    const tree = Panel(consent, shown, described, { isOn, toggle }, [
      () => consent.rejectAll(how('panel.reject_all', shown, tree)),
      () => consent.acceptAll(how('panel.accept_all', shown, tree)),
      () => consent.decide(drafted(), how('panel.save', shown, tree)),
    ])
    render(tree, place(panel, shown).shadowRoot!)
    if (!fresh) return
    const dialog = dialogOf(panel)
    // Where there are no modal dialogs it is at least open and read next.
    if (dialog.showModal) dialog.showModal()
    else dialog.setAttribute('open', '')
    dialog.querySelector('h2')!.focus()
    askServices()
  }

  function toggle(id: string, on: boolean): void {
    draft[id] = on
    draw()
  }

  /** The texts of vendor integrations are in files of their own; the panel does not wait for them. */
  function askServices(): void {
    if (asked) return
    asked = true
    for (const service of config.services) {
      if (service.use) {
        describe!(service).then((it) => {
          if (it) described[service.id] = it
          draw()
        }, () => { /* whoever fetches it reports it; the panel shows what is known */ })
      }
    }
  }

  function draw(): void {
    const wanted = destroyed || !(root ?? document.body) ? 'none' : $view.get()
    if (wanted !== 'none') texts.want()
    const shown = texts.current()
    const view = shown ? wanted : 'none'
    if (view !== drawn) {
      drawn = view
      draft = {}
      shownAt = Date.now()
    }
    if (view !== 'panel' && panel) {
      // Gives the focus back to where it was, which only the browser knows when that is inside a shadow root.
      dialogOf(panel).close?.()
      panel.remove()
      panel = undefined
    }
    // Behind the panel the banner stays as it was: the question is still open, and focus returns to it.
    if (shown && (view === 'banner' || (banner && view === 'panel'))) drawBanner(shown)
    else {
      banner?.remove()
      banner = undefined
    }
    if (shown && view === 'panel') drawPanel(shown)
  }

  return {
    draw,
    destroy() {
      destroyed = true
      draw()
    },
  }
}

const dialogOf = (panel: HTMLElement): HTMLDialogElement => panel.shadowRoot!.querySelector('dialog')!
