/** Finds what is marked with `data-consent`, now and as it comes. The holding and releasing is `gate.ts`, needed only where something is marked. */
import type { Environment, PageWindow } from '../environment.js'
import type { Lazy } from '../lazy.js'
import { real } from '../page/domClobbering.js'
import type { Gate } from './gate.js'
import { MARK } from './mark.js'
import { isLive } from './scriptTypes.js'

export interface MarkWatcher {
  /** Watches a document or a shadow root from now on. */
  observe(root: Node & ParentNode): void
  /** Releases and holds by the grants of this moment. @param chosen whether the visitor has just chosen */
  apply(chosen: boolean): void
  destroy(): void
}

export interface MarkWatcherNeeds {
  window: PageWindow
  gate: Lazy<Gate>
  allows(need: string): boolean
  warn: Environment['warn']
}

/** Watches what it is told to. Nothing is released before the first `apply`. */
export function createMarkWatcher({ window, gate, allows, warn }: MarkWatcherNeeds): MarkWatcher {
  const { document } = window
  const waiting: Element[] = []
  /** Host → the shadow root that is watched in it: it comes and goes with its host, of which it hears nothing. */
  let roots: WeakMap<Element, ShadowRoot> | undefined
  let [open, asked] = [false, false]

  /** @param fresh whether it has just been inserted; what was there before has run already, if it could */
  function take(el: Element, fresh: boolean): void {
    const it = real(el)
    const need = it.getAttribute(MARK)!
    waiting.push(el)
    // Written to run at once. The parser has not run it yet when this is called, and does not once it is of no script type.
    if (it.localName !== 'script') return
    const { type } = el as HTMLScriptElement
    if (!isLive(type) || allows(need)) return
    warn('not-inert', need)
    if (!fresh || (real(document).readyState !== 'loading' && !el.hasAttribute('src'))) return
    if (type) el.setAttribute('data-type', type)
    ;(el as HTMLScriptElement).type = 'text/plain'
  }

  /** What is watched in the shadow of an element, or of one within. */
  const inside = (root: Element): ShadowRoot[] => (roots ? [root, ...real(root).querySelectorAll('*')].flatMap((it) => {
    const within = roots!.get(it)
    return within ? [within, ...[...within.children].flatMap(inside)] : []
  }) : [])

  function scan(root: ParentNode & Node, fresh: boolean): void {
    const it = real(root)
    if ((it as Partial<Element>).hasAttribute?.(MARK)) take(root as Element, fresh)
    if (it.firstElementChild) it.querySelectorAll(`[${MARK}]`).forEach((found) => take(found, fresh))
  }

  /** What is marked in there is handed over as it is: out of the page. */
  function leave(root: Element): void {
    const it = real(root)
    if (it.isConnected) return
    if (it.hasAttribute(MARK)) waiting.push(root)
    for (const one of [it, ...inside(root)]) if (one.firstElementChild) waiting.push(...one.querySelectorAll(`[${MARK}]`))
  }

  function handOver(): void {
    if (!waiting.length || (asked && !gate.module)) return
    asked = true
    gate.use((it) => {
      it.take(waiting.splice(0))
      if (open) it.apply(false)
    })
  }

  const observer = new window.MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) if (real(node).nodeType === 1) [node as Element, ...inside(node as Element)].forEach((it) => scan(it, true))
      if (gate.module) for (const node of removedNodes) if (real(node).nodeType === 1) leave(node as Element)
      // Marked when it was there already, or marked no more.
      if (type === 'attributes') {
        if (real(target as Element).hasAttribute(MARK)) take(target as Element, false)
        else waiting.push(target as Element)
      }
    }
    handOver()
  })
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
