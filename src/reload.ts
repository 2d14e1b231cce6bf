/**
 * The reload that a service wants which cannot be stopped. Where the visitor has chosen in this page it comes at once; where the choice
 * came from elsewhere, the page may be in use: then it waits until nobody looks and nothing is lost.
 */
import type { Config } from './config/types.js'
import type { PageWindow, Surroundings } from './environment.js'
import type { Change } from './handle.js'
import { real } from './page.js'

/** So often and after so many ms each is looked for the guard, which may be on its way. */
const [TRIES, EACH] = [20, 50]

export interface Reload {
  /** @param here whether the visitor has made it in this page */
  follow(change: Change, here: boolean): void
  destroy(): void
}

/** Whether a visitor may have put something into a page that a reload would lose. */
function isUsed({ document, navigator, HTMLOptionElement }: PageWindow & { navigator: { userActivation?: UserActivation } }): boolean {
  const page = real(document)
  // A framework may make what was typed the default: where anything was pressed, any text counts.
  const touched = navigator.userActivation?.hasBeenActive !== false
  if ((page.activeElement as HTMLElement | null)?.isContentEditable) return true
  return [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLOptionElement>('input, textarea, option')].some((it) => {
    if (it instanceof HTMLOptionElement) return touched && it.selected !== it.defaultSelected && it.index > 0
    if (/^(hidden|submit|button|image|reset)$/.test(it.type)) return false
    if (/^(checkbox|radio)$/.test(it.type)) return (it as HTMLInputElement).checked !== (it as HTMLInputElement).defaultChecked
    return it.value !== it.defaultValue || (touched && it.value !== '' && !/^(range|color)$/.test(it.type))
  })
}

export interface ReloadNeeds {
  /** Whether what revoked services send is refused: nothing of theirs goes out as the page ends. */
  guarded(): boolean
  /** Hears whether the page waits for a reload that its visitor has not asked for. */
  outdated(it: boolean): void
  /** Whether a page around this one asks, and the visitor has chosen there. */
  silent(): boolean
}

export function createReload({ services }: Config, { window, painted, life }: Surroundings, { guarded, outdated, silent }: ReloadNeeds): Reload {
  const page = real(window!.document)
  const due = new Set<string>()
  let going = false

  const end = life.whileAlive((tries: number): void => {
    if (tries && !guarded()) return void setTimeout(end, EACH, tries - 1)
    going = false
    if (due.size) window!.location.reload()
  })
  function go(): void {
    if (going) return
    going = true
    // Listeners still have their turn; the receipt is in its queue.
    painted(() => end(TRIES))
  }
  const hide = (): void => {
    if (due.size && (page.hidden || silent()) && !isUsed(window!)) go()
  }
  page.addEventListener('visibilitychange', hide)

  return {
    follow({ previous, grants }, here) {
      for (const { id, reload } of services) {
        if (grants[id]) due.delete(id)
        else if (reload && previous[id]) due.add(id)
      }
      if (due.size && here) go()
      else hide()
      outdated(due.size > 0 && !going)
    },
    destroy: () => page.removeEventListener('visibilitychange', hide),
  }
}
