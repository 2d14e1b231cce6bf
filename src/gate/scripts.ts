/** Held scripts: brought to life in order, each once. A script that was parsed inert never runs, so a new element takes its place. */
import type { Environment, PageWindow } from '../environment.js'
import { real, webAddress } from '../page.js'
import { describe, needOf } from './mark.js'
import type { Own, Verdict } from './own.js'

/** Longest wait for one script before the next of the same need starts, in ms. */
const LIMIT = 10_000

export interface Scripts {
  /** Takes `<script type="text/plain" data-consent="…">` with `data-src`, `src` or text; its real type is in `data-type`. */
  hold(script: HTMLScriptElement, need: string): void
  /** Starts what is allowed now. @param chosen whether the visitor has just chosen: then the browser paints first, and has its turn between scripts */
  apply(chosen: boolean): void
}

const attributeOf = (held: HTMLScriptElement): string => (held.hasAttribute('data-src') ? 'data-src' : 'src')
const addressOf = (held: HTMLScriptElement): string | null => held.getAttribute(attributeOf(held))

/** Settles when the browser has had its turn for input and painting. */
function yielded({ scheduler }: PageWindow & { scheduler?: { yield?: unknown } }): Promise<void> {
  // Where the browser has none, an element may have its name.
  return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((done) => { setTimeout(done) })
}

/**
 * @param may whether a need is met now
 * @param own whether a script is the page's own
 */
export function createScripts(window: PageWindow, { trust, nonce, warn, painted }: Environment, may: (need: string) => boolean, own: Own): Scripts {
  const document = real(window.document)
  /** In document order, by need: order is kept within a need and nowhere else. */
  const queues = new Map<string, Set<HTMLScriptElement>>()
  const running = new Set<string>()
  const known = new WeakSet<Element>()

  /** @returns settles when the next script of the same need may start */
  function run(held: HTMLScriptElement): Promise<void> {
    const script = document.createElement('script')
    for (const { name, value } of held.attributes) {
      const isHandler = name.startsWith('on')
      if (['type', 'src', 'data-src', 'data-type', 'nonce'].includes(name) || (isHandler && !own.whole(held))) continue
      try {
        script.setAttribute(name, value)
      } catch (cause) {
        // Trusted Types take no text for a handler. The script itself may be theirs.
        if (!isHandler) throw cause
      }
    }
    const { type } = held.dataset
    if (type) script.type = type
    // The attribute is emptied by the browser; the property still has the nonce (HTML, "nonce-hiding").
    script.nonce = nonce || held.nonce
    // Left as it is made, loading on its own: without `async` the browser would keep one order for the scripts of all needs.
    const address = addressOf(held)
    if (address !== null) script.src = trust.url(address, () => own.script(held, address) === 'yes')
    else script.text = trust.text(held.text, () => own.script(held, null) === 'yes')
    known.add(script)
    return new Promise((done) => {
      if (address !== null && !held.hasAttribute('async') && (!type || type === 'module')) {
        const timer = setTimeout(done, LIMIT)
        const settle = (): void => {
          clearTimeout(timer)
          done()
        }
        script.addEventListener('load', settle)
        script.addEventListener('error', settle)
      } else {
        done()
      }
      held.replaceWith(script)
    })
  }

  const verdictOn = (held: HTMLScriptElement): Verdict => own.script(held, addressOf(held))

  /** The scripts of one need run one after another but load side by side. */
  function preload(queue: Set<HTMLScriptElement>): void {
    const ahead = [...queue].filter((it) => addressOf(it) !== null && !it.hasAttribute('async') && verdictOn(it) === 'yes').slice(1)
    for (const held of ahead) {
      const link = document.createElement('link')
      link.rel = held.dataset['type'] === 'module' ? 'modulepreload' : 'preload'
      link.as = 'script'
      link.nonce = nonce || held.nonce
      if (held.crossOrigin !== null) link.crossOrigin = held.crossOrigin
      if (held.integrity) link.integrity = held.integrity
      link.href = addressOf(held)!
      document.head.append(link)
    }
  }

  async function release(need: string, queue: Set<HTMLScriptElement>, chosen: boolean): Promise<void> {
    if (running.has(need)) return
    running.add(need)
    if (chosen) await new Promise<void>(painted)
    if (may(need)) preload(queue)
    for (const held of queue) {
      if (chosen) await yielded(window)
      // Read again before each load: a choice may have been taken back since the last one.
      if (!may(need)) break
      const verdict = verdictOn(held)
      if (verdict === 'wait') continue
      queue.delete(held)
      // What left the page before its grant is forgotten, and held anew should it return.
      if (!held.isConnected) {
        known.delete(held)
        continue
      }
      if (verdict === 'no') {
        warn('not-own', need, describe(held, attributeOf(held)))
        continue
      }
      try {
        await run(held)
      } catch (cause) {
        warn('script-refused', need, cause)
      }
    }
    running.delete(need)
  }

  function hold(script: HTMLScriptElement, need: string): void {
    if (known.has(script) || script.type !== 'text/plain') return
    known.add(script)
    const address = addressOf(script)
    if (address !== null && !webAddress(window, address)) return warn('unsafe-address', need, describe(script, attributeOf(script)))
    // One that was inserted to run at once may have been on its way already.
    script.addEventListener('load', () => queues.get(need)?.delete(script))
    if (!queues.has(need)) queues.set(need, new Set())
    queues.get(need)!.add(script)
  }

  return {
    hold,
    apply(chosen) {
      // The guard may have found another service of the same host that is allowed.
      for (const [need, queue] of queues) {
        for (const script of queue) {
          // What left the page is forgotten: it would keep the whole body that it was in. Should it return, it is held anew.
          if ((script.isConnected && needOf(script) === need) || !queue.delete(script)) continue
          known.delete(script)
          if (script.isConnected) hold(script, needOf(script))
        }
      }
      for (const [need, queue] of queues) if (queue.size && may(need)) void release(need, queue, chosen)
    },
  }
}
