/** Holds what is marked with `data-consent` until the grants meet its need. */
import type { Environment, PageWindow } from '../environment.js'
import { needKey } from '../model/need.js'
import type { Embeds } from './embeds.js'
import { runScript } from './scripts.js'

const MARK = 'data-consent'

export interface Gate {
  /** Releases and holds by the grants of this moment. */
  apply(): void
  destroy(): void
}

interface Needs {
  window: PageWindow
  environment: Environment
  allows(need: string): boolean
  /** Called once for each need met, so that an undeclared id can be said. */
  seen(need: string): void
}

/** Watches the document from now on. Nothing is released before the first `apply`. */
export function createGate({ window, environment, allows, seen }: Needs): Gate {
  const { document } = window
  /** Marked scripts that have not run, in document order, by need: order is kept within a need and nowhere else. */
  const queues = new Map<string, Set<HTMLScriptElement>>()
  const running = new Set<string>()
  let embeds: Embeds | undefined
  const others: Element[] = []
  const known = new WeakSet<Element>()
  let [open, asked] = [false, false]

  function hold(el: Element): void {
    const need = needKey(el.getAttribute(MARK) ?? '')
    if (known.has(el)) return
    if (el.localName === 'script') {
      if ((el as HTMLScriptElement).type !== 'text/plain') return
      if (!queues.has(need)) queues.set(need, new Set())
      queues.get(need)!.add(el as HTMLScriptElement)
      known.add(el)
    } else {
      others.push(el)
      if (!asked) {
        asked = true
        environment.embeds((create) => {
          embeds = create((it) => allows(it.getAttribute(MARK)!))
          if (open) apply()
        })
      }
    }
    seen(need)
  }

  function scan(root: ParentNode & Node): void {
    if ((root as Element).hasAttribute?.(MARK)) hold(root as Element)
    root.querySelectorAll?.(`[${MARK}]`).forEach(hold)
  }

  async function run(need: string, queue: Set<HTMLScriptElement>): Promise<void> {
    if (running.has(need)) return
    running.add(need)
    for (const script of queue) {
      // Read again before each load: a choice may have been taken back since the last one.
      if (!open || !allows(need)) break
      queue.delete(script)
      // What left the page before its grant is forgotten, and held anew should it return.
      if (!script.isConnected) {
        known.delete(script)
        continue
      }
      try {
        await runScript(script, environment, (it) => known.add(it))
      } catch (cause) {
        environment.warn('script-refused', need, cause)
      }
    }
    running.delete(need)
  }

  function apply(): void {
    open = true
    for (const [need, queue] of queues) if (queue.size && allows(need)) void run(need, queue)
    if (embeds) {
      others.splice(0).forEach(embeds.hold)
      embeds.apply()
    }
  }

  const observer = new window.MutationObserver((records) => {
    let found = false
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node.nodeType !== 1) continue
        scan(node as Element)
        found = true
      }
    }
    if (found && open) apply()
  })
  observer.observe(document, { childList: true, subtree: true })
  scan(document)

  return {
    apply,
    destroy() {
      open = false
      observer.disconnect()
    },
  }
}
