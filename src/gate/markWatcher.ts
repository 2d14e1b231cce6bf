/** Finds what is marked with `data-consent`, now and as it comes. The holding and releasing is `gate.ts`, needed only where something is marked. */
import type { Environment, PageWindow } from '../environment.js'
import type { Lazy } from '../lazy.js'
import { real, realElement } from '../page/domClobbering.js'
import type { Gate } from './gate.js'
import { MARK } from './mark.js'
import { isLive } from './scriptTypes.js'

/** Whether it is built for a site's own files, which may say that nothing is marked late. */
declare const __SITE__: boolean

export interface MarkWatcher {
  /** Watches a document or a shadow root from now on. */
  observe(root: Node & ParentNode): void
  /** Releases and holds by the grants of this moment. @param chosen whether the visitor has just chosen */
  apply(chosen: boolean): void
  destroy(): void
}

/** Makes what tells of changes in the page. */
export type Observe = (look: (records: readonly MutationRecord[]) => void) => Pick<MutationObserver, 'observe' | 'disconnect'>

export interface MarkWatcherNeeds {
  window: PageWindow
  gate: Lazy<Gate>
  allows(need: string): boolean
  warn: Environment['warn']
  /** Watches in another way than all the time. */
  observe?: Observe | undefined
  /** Hears that something has come into the page, or gone: two observers of all of it cost twice. */
  changed(): void
}

/** Watches what it is told to. Nothing is released before the first `apply`. */
export function createMarkWatcher({ window, gate, allows, warn, observe: by, changed }: MarkWatcherNeeds): MarkWatcher {
  const { document } = window
  const waiting: Element[] = []
  /** Host → the shadow root that is watched in it: it comes and goes with its host, of which it hears nothing. */
  let roots: WeakMap<Element, ShadowRoot> | undefined
  let [open, asked] = [false, false]
  /** Whether there is anything of which it matters that it leaves the page; what a script has done stays. */
  let [lasting, left] = [false, false]

  /** @param fresh whether it has just been inserted; what was there before has run already, if it could */
  function take(el: Element, fresh: boolean): void {
    const it = real(el)
    const need = it.getAttribute(MARK)!
    waiting.push(el)
    // Written to run at once. The parser has not run it yet when this is called, and does not once it is of no script type.
    if (it.localName !== 'script') {
      lasting = true
      return
    }
    const { type } = el as HTMLScriptElement
    if (!isLive(type) || allows(need)) return
    warn('not-inert', need)
    if (!fresh || (real(document).readyState !== 'loading' && !el.hasAttribute('src'))) return
    if (type) el.setAttribute('data-type', type)
    ;(el as HTMLScriptElement).type = 'text/plain'
  }

  /** What is watched in the shadow of an element, or of one within. */
  const inside = (root: Element): ShadowRoot[] => (roots ? [root, ...real(root).querySelectorAll?.('*') ?? []].flatMap((it) => {
    const within = roots!.get(it)
    return within ? [within, ...[...within.children].flatMap(inside)] : []
  }) : [])

  function scan(root: ParentNode & Node, fresh: boolean): void {
    const it = realElement(root)
    if ((it as Partial<Element>).hasAttribute?.(MARK)) take(root as Element, fresh)
    if (it.firstElementChild) it.querySelectorAll(`[${MARK}]`).forEach((found) => take(found, fresh))
  }

  function handOver(): void {
    if (!(waiting.length || left) || (asked && !gate.module)) return
    asked = true
    gate.use((it) => {
      it.take(waiting.splice(0), left)
      left = false
      if (open) it.apply(false)
    })
  }

  function look(records: readonly MutationRecord[]): void {
    changed()
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) {
        scan(node as Element, true)
        for (const it of inside(node as Element)) scan(it, true)
      }
      if (removedNodes.length) left = lasting
      // Marked when it was there already, or marked no more.
      if (type === 'attributes') {
        if (real(target as Element).hasAttribute(MARK)) take(target as Element, false)
        else waiting.push(target as Element)
      }
    }
    handOver()
  }
  const observer = __SITE__ && by ? by(look) : new window.MutationObserver(look)
  const observe = (root: Node & ParentNode): void => {
    const { host, nodeType } = root as ShadowRoot
    if (nodeType === 11 && host) (roots ??= new WeakMap<Element, ShadowRoot>()).set(host, root as ShadowRoot)
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [MARK] })
    scan(root, false)
    handOver()
  }
  return {
    observe,
    apply(chosen) {
      open = true
      gate.module?.apply(chosen)
    },
    destroy: () => observer.disconnect(),
  }
}
