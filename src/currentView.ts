/** What is shown: the banner comes where something waits for an answer, and goes where nothing does any more. */
import { atom, type ReadableAtom } from 'nanostores'
import type { ConsentEvents, View } from './api.js'
import type { ChoiceKeeper } from './choiceKeeper.js'
import type { Emitter } from './events/emitter.js'
import type { Lazy } from './lazy.js'
import type { Life } from './life.js'

export interface CurrentView {
  $view: ReadableAtom<View>
  show(view: View): void
  /** Closes what was opened; a banner that still waits for an answer comes back. */
  close(): void
  /** Asks, or ends asking, unless the visitor is in the panel. */
  ask(): void
  /** The same once the law is known, so that nobody is asked whom it lets alone. */
  settle(): void
}

/**
 * @param ahead whether the visitor is asked before there is anything to keep an answer with, which is fetched after the banner
 * @param waits whether something waits for the visitor's answer
 * @param silent whether a page around this one asks for the same choice
 */
export function createCurrentView(
  life: Life, keeper: Lazy<ChoiceKeeper>, { call }: Pick<Emitter<ConsentEvents>, 'call'>, ahead: () => boolean, waits: () => boolean, silent: () => boolean,
): CurrentView {
  const $view = atom<View>('none')
  life.add(() => call('$view', () => $view.set('none')))

  function show(view: View): void {
    if (life.ended || $view.get() === view) return
    // The panel is for who knows that it is sound.
    if (view === 'panel' && ahead() && !keeper.module) return keeper.use(() => show(view))
    // On its way while the visitor reads, so that a choice is kept the moment it is made.
    if (view !== 'none' && !ahead()) keeper.use(() => undefined)
    call('$view', () => $view.set(view))
  }
  const close = (): void => show(waits() && !silent() ? 'banner' : 'none')
  const ask = (): void => {
    if ($view.get() !== 'panel') close()
  }
  return { $view, show, close, ask, settle: () => (waits() ? keeper.use(ask) : ask()) }
}
