/** The panel on the page, drawn by Preact. A file of its own for the script tag, fetched when Settings may be pressed. */
import { createElement, render } from 'preact'
import { panelTexts } from '../../../src/i18n/languages/en.js'
import type { Choices } from '../../../src/index.js'
import { createHost } from '../../draw/host.js'
import type { Surroundings } from '../../draw/surroundings.js'
import { hearPresses } from '../../focus/hearPresses.js'
import { keepInReach } from '../../focus/keepInReach.js'
import { modal } from '../../focus/modal.js'
import { keepRoomFree, roomBelowSettings } from '../../focus/roomBelowSettings.js'
import type { PanelTranslation, ShownTranslation } from '../../language/translationSource.js'
import baseCss from '../../styles/base.css?inline'
import textCss from '../../styles/text.css?inline'
import panelCss from '../../styles/panel.css?inline'
import type { PanelDetails } from './panelDetails.js'
import { PanelDialog } from './PanelDialog.js'
import { textsOf } from './textsOf.js'

export interface Panel {
  readonly host: HTMLElement | undefined
  /** Draws it where nobody sees it yet: it is about to be opened, and has nothing to do then but to come. */
  prepare(shown: ShownTranslation): void
  /** Opens it, or brings it in line. */
  draw(shown: ShownTranslation): void
  /** Opens it anew where the page has moved it. */
  reopen(): void
  /** Takes it off the page, and gives the focus back to where it was. */
  close(): void
  /** What went along with its body is made anew by the next drawing, with what the visitor has switched in it. */
  forget(): void
}

const dialogOf = (host: HTMLElement): HTMLDialogElement => host.shadowRoot!.querySelector('dialog')!

export function createPanel({ consent, options, place, how, gesture, receipt, banner, draw: drawAll }: Surroundings): Panel {
  const { config, $policy, $grants, $decision } = consent
  let host: HTMLElement | undefined
  /** Drawn, and not yet on the page. */
  let prepared: HTMLElement | undefined
  const undo: (() => void)[] = []
  /** What those who look closer read. The panel does not wait for it. */
  let details: PanelDetails | undefined
  let asked = false
  /** What the visitor has switched since the panel opened. */
  let draft: Choices = {}
  const isOn = (id: string): boolean => draft[id] ?? $grants.get()[id] ?? false
  function toggle(id: string, on: boolean): void {
    draft[id] = on
    drawAll()
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

  const make = (): HTMLElement => createHost('assent-panel', baseCss + textCss + modal.css + panelCss, options.dress)

  function fetchDetails(translation: ShownTranslation): void {
    if (asked) return
    asked = true
    options.details?.().then((create) => {
      details = create(consent, options, drawAll, createElement)
      if (prepared) drawInto(prepared, translation)
      else drawAll()
    }, () => {
      // Whoever fetches it reports it; the next opening tries again.
      asked = false
    })
  }

  function drawInto(it: HTMLElement, translation: ShownTranslation): PanelTranslation['messages'] {
    const shown: PanelTranslation = { ...translation, messages: { ...panelTexts, ...translation.messages } }
    const drafting = { isOn, toggle }
    const about = details?.about(shown, receipt(), drafting)
    const tree = PanelDialog(consent, shown, about, drafting, [
      () => consent.rejectAll(how('panel.reject_all', shown, textsOf(tree))),
      // A consent apart goes by its own switch, as the visitor has left it.
      () => consent.acceptAll({ ...how('panel.accept_all', shown, textsOf(tree)), own: draft }),
      () => consent.decide(drafted(), { ...how('panel.save', shown, textsOf(tree)), ...about?.how }),
    ])
    render(tree, it.shadowRoot!)
    return shown.messages
  }

  function forget(): void {
    undo.splice(0).forEach((it) => it())
    host = undefined
  }

  return {
    get host() { return host },
    forget,
    prepare(translation) {
      if (host || prepared) return
      prepared = make()
      fetchDetails(translation)
      drawInto(prepared, translation)
    },
    draw(translation) {
      const fresh = !host
      const below = fresh ? roomBelowSettings(banner()) : 0
      if (!host) {
        host = prepared ?? make()
        prepared = undefined
        undo.push(keepInReach(host, 'modal', modal.hold).stop, hearPresses(host))
      }
      const { rejectAll, acceptAll, save } = drawInto(host, translation)
      place(host, translation, [rejectAll, acceptAll, save])
      if (!fresh) return
      undo.push(keepRoomFree(host, below))
      fetchDetails(translation)
      undo.push(modal.open(host, () => consent.close()))
      dialogOf(host).querySelector('h2')!.focus()
      gesture.came(host)
    },
    reopen: () => { if (host?.isConnected) modal.reopen(host) },
    close() {
      draft = {}
      if (!host) return
      undo.splice(0).forEach((it) => it())
      // Only the browser knows where the focus was, when that is inside a shadow root. It is ours until it has left.
      dialogOf(host).close?.()
      gesture.done(host)
      host.remove()
      host = undefined
    },
  }
}

/** Makes what the panel is drawn by. */
export type CreatePanel = typeof createPanel
