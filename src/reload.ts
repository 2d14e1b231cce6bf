/**
 * The reload that a service wants which cannot be stopped. Where the visitor has chosen in this page it comes at once; where the choice
 * came from elsewhere, the page may be in use: then it waits until nobody looks and nothing is lost.
 */
import type { Change } from './api.js'
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import { real } from './page/domClobbering.js'
import { listen } from './page/listen.js'

/** So often and after so many ms each is looked for the guard, which may be on its way. */
const [TRIES, EACH] = [20, 50]

export interface Reload {
  /**
   * @param here whether the visitor has made it in this page
   * @param guarded whether what revoked services send is refused: nothing of theirs goes out as the page ends
   */
  follow(change: Change, here: boolean, guarded: () => boolean): void
  destroy(): void
}

type Field = HTMLInputElement & HTMLOptionElement

/** @param touched whether anything was pressed: a framework may make what was typed the default, so that any text counts then */
function isChanged(it: Field, touched: boolean): boolean {
  if (it.localName === 'option') return touched && it.selected !== it.defaultSelected && it.index > 0
  if (/^(hidden|submit|button|image|reset)$/.test(it.type)) return false
  if (/^(checkbox|radio)$/.test(it.type)) return it.checked !== it.defaultChecked
  return it.value !== it.defaultValue || (touched && it.value !== '' && !/^(range|color)$/.test(it.type))
}

/** The page in a frame; nothing of one of another origin. */
const within = (it: Element): Document | undefined => (/^i?frame$/.test(it.localName) && (it as HTMLIFrameElement).contentDocument) || undefined

/** Whether a visitor may have put something into a page that a reload would lose: shadow roots and frames are looked into as well. */
function isUsed(root: Document | ShadowRoot, touched: boolean): boolean {
  const it = real(root)
  if ((it.activeElement as HTMLElement | null)?.isContentEditable || (it as Partial<Document>).designMode === 'on') return true
  return [...it.querySelectorAll<Field>('*')].some((el) => (/^(input|textarea|option)$/.test(el.localName) && isChanged(el, touched))
    || [el.shadowRoot, within(el)].some((inner) => inner && isUsed(inner, touched)))
}

export interface ReloadNeeds {
  /** Hears whether the page waits for a reload that its visitor has not asked for. */
  outdated(it: boolean): void
  /** Whether a page around this one asks, and the visitor has chosen there. */
  silent(): boolean
}

export function createReload({ services }: Config, { window, painted, life }: BoundEnvironment, { outdated, silent }: ReloadNeeds): Reload {
  const page = real(window!.document)
  const due = new Set<string>()
  const { userActivation } = window!.navigator as Navigator & { userActivation?: UserActivation }
  let going = false
  /** Whether the visitor has asked for it, by a choice in this page. */
  let asked = false
  let isGuarded = (): boolean => true
  const isFree = (): boolean => asked || ((page.hidden || silent()) && !isUsed(window!.document, userActivation?.hasBeenActive !== false))

  const end = life.whileAlive((tries: number): void => {
    if (tries && !isGuarded()) {
      setTimeout(end, EACH, tries - 1)
      return
    }
    going = false
    // Read again: the visitor may have come back meanwhile.
    if (due.size && isFree()) window!.location.reload()
    else outdated(due.size > 0)
  })
  function go(): void {
    if (going) return
    going = true
    // Listeners still have their turn; the receipt is in its queue.
    painted(() => end(TRIES))
  }
  const hide = (): void => {
    if (due.size && isFree()) go()
  }
  const stop = listen(page, ['visibilitychange'], hide)

  return {
    follow({ previous, grants }, here, guarded) {
      isGuarded = guarded
      for (const { id, reload } of services) {
        if (grants[id]) due.delete(id)
        else if (reload && previous[id]) due.add(id)
      }
      asked = due.size > 0 && (asked || here)
      hide()
      outdated(due.size > 0 && !going)
    },
    destroy: stop,
  }
}
