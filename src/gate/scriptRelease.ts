/**
 * Held scripts: run in order, each once. What is held stays in the page as it is; a script that was parsed inert never runs, so a copy
 * runs beside it and is gone when it has. Nothing that would run again is left to caches, clones and frameworks.
 */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { webAddress } from '../page/webAddress.js'
import type { Authorship, AuthorshipVerdict } from './authorship.js'
import { describeElement } from './describeElement.js'
import { createDocumentWrite } from './documentWrite.js'
import { ADDRESS_ATTRIBUTE, scriptAddressOf, addressAttributeOf, isCode, kindOf } from './heldScript.js'
import type { MakeInert } from './makeInert.js'
import { DONE_MARK, MARK, needOf } from './mark.js'
import { preload } from './preload.js'
import { isLive } from './scriptTypes.js'
import type { AroundCopy } from './watchPageCaches.js'
import { yieldToMain } from './yieldToMain.js'

/** Longest wait for one script before the next of the same need starts, in ms. */
const LONGEST_WAIT_MS = 10_000

export interface ScriptRelease extends AroundCopy {
  /** Takes `<script type="text/plain" data-consent="…">` with `data-src`, `src` or text; its real type is in `data-type`. */
  hold(script: HTMLScriptElement, need: string): void
  /** Starts what is allowed now. @param chosen whether the visitor has just chosen: then the browser paints first, and has its turn between scripts */
  apply(chosen: boolean): void
  destroy(): void
}

/** Of one need, in document order: what the parser would run where it stands, and what it would run at its end. */
type Queue = readonly [now: Set<HTMLScriptElement>, later: Set<HTMLScriptElement>]

/**
 * @param may whether a need is met now
 * @param authorship whether a script is the page's own
 * @param makeInert makes what a script writes wait its turn
 */
export function createScriptRelease(window: PageWindow, { trust, nonce, warn, painted }: Environment, may: (need: string) => boolean, authorship: Authorship, makeInert: MakeInert): ScriptRelease {
  const document = real(window.document)
  /** By need: order is kept within a need and nowhere else. */
  const queues = new Map<string, Queue>()
  const running = new Set<string>()
  /** What has been taken once, and where it waits, if it does. */
  const known = new WeakMap<Element, { need: string; set?: Set<HTMLScriptElement> }>()
  /** What is there only while it is allowed → takes it away. */
  const shown = new Map<HTMLScriptElement, () => void>()
  /** What a page wants to run once, however often its body comes. */
  const did = new Set<string>()
  /** Taken since what has left the page was looked for. */
  let taken = 0

  const documentWrite = createDocumentWrite(window, { warn }, (content, { need, last, written }) => {
    makeInert(content, need)
    const now = [...content.querySelectorAll<HTMLScriptElement>(`script[${MARK}]`)]
    const end = content.lastChild!
    last.after(content)
    for (const it of now) hold(it, needOf(it))
    now.forEach((it) => written.add(it))
    // They come before all that stood after the script that wrote them.
    for (const set of queues.get(need) ?? []) {
      const rest = [...set].filter((it) => !written.has(it) && set.delete(it))
      for (const it of rest) set.add(it)
    }
    return end
  })

  const parsed = (): boolean => document.readyState !== 'loading'
  const verdictOn = (held: HTMLScriptElement): AuthorshipVerdict => authorship.script(held, scriptAddressOf(held))

  function copyOf(held: HTMLScriptElement, kind: string): HTMLScriptElement {
    const copy = document.createElement('script')
    for (const { name, value } of held.attributes) {
      // Handlers are called on the held one. What the vendor wrote into `data-type` stays, where it is no type.
      if (!/^(type|nonce|on.*)$/.test(name) && !ADDRESS_ATTRIBUTE.test(name) && (name !== 'data-type' || !isLive(value))) copy.setAttribute(name, value)
    }
    copy.type = kind === 'classic' ? 'text/javascript' : kind
    // The attribute is emptied by the browser; the property still has the nonce (HTML, "nonce-hiding").
    copy.nonce = nonce || held.nonce
    const address = scriptAddressOf(held)
    const isOwn = (): boolean => verdictOn(held) === 'yes'
    // Left as it is made, loading on its own: without `async` the browser would keep one order for the scripts of all needs.
    if (address !== null) copy.src = trust.url(address, isOwn)
    // Beside an address it is never run; some vendors have their settings there.
    if (held.text) copy.text = trust.text(held.text, isOwn)
    return copy
  }

  /** @returns settles when the next script of the same need may start */
  async function run(held: HTMLScriptElement, need: string): Promise<void> {
    const kind = kindOf(held)
    if (kind === 'data') {
      held.type = held.dataset['type']!
      shown.set(held, () => { held.type = 'text/plain' })
      return
    }
    const copy = copyOf(held, kind)
    const isExternal = scriptAddressOf(held) !== null
    const leave = kind === 'classic' ? documentWrite.enter(copy, held, need, !isExternal) : () => undefined
    // Not in the head, where Turbo knows a script of the next page by its markup, and runs it anew if there is another.
    if (!document.head.contains(held)) held.setAttribute(DONE_MARK, '')
    const ended = isExternal && new Promise<void>((done) => {
      const timer = setTimeout(done, LONGEST_WAIT_MS)
      if (held.hasAttribute('async')) done()
      for (const type of ['load', 'error']) {
        copy.addEventListener(type, () => {
          clearTimeout(timer)
          copy.remove()
          leave()
          held.dispatchEvent(new window.Event(type))
          done()
        })
      }
    })
    // Directly before it: whoever looks for its id finds the one that runs.
    held.before(copy)
    // The browser has read these. A copy of the page that is made while it loads must neither run nor be held.
    copy.type = 'text/plain'
    copy.removeAttribute(MARK)
    if (kind === 'speculationrules') {
      // They go with their element.
      shown.set(held, () => copy.remove())
      held.removeAttribute(DONE_MARK)
    } else if (!isExternal) {
      copy.remove()
      leave()
    }
    await ended
  }

  /** @returns whether it still waits for something else than its need */
  async function start(held: HTMLScriptElement, need: string, queue: Queue): Promise<boolean> {
    const verdict = verdictOn(held)
    if (verdict === 'wait') return true
    for (const set of queue) set.delete(held)
    // What left the page before its grant is forgotten, and held anew should it return; so is what waits for something else by now.
    if (!held.isConnected || needOf(held) !== need) {
      known.delete(held)
      if (held.isConnected) hold(held, needOf(held))
    } else if (verdict === 'no') {
      warn('not-own', need, describeElement(held, addressAttributeOf(held)))
    } else {
      if (held.dataset['turboEval'] === 'false') {
        // Such a one is left alone by Turbo in every body but the first.
        const what = scriptAddressOf(held) ?? held.text
        if (did.has(what)) return false
        did.add(what)
      }
      try {
        await run(held, need)
      } catch (cause) {
        warn('script-refused', need, cause)
      }
    }
    return false
  }

  async function release(need: string, queue: Queue, chosen: boolean): Promise<void> {
    if (running.has(need)) return
    running.add(need)
    if (chosen) await new Promise<void>(painted)
    const done = may(need) ? preload(window, [...queue[0], ...queue[1]].filter((it) => verdictOn(it) === 'yes'), nonce) : () => undefined
    const waiting = new Set<HTMLScriptElement>()
    const next = (): HTMLScriptElement | undefined => {
      for (const set of parsed() ? queue : queue.slice(0, 1)) for (const held of set) if (!waiting.has(held)) return held
      return undefined
    }
    for (let held = next(); held; held = next()) {
      if (chosen) await yieldToMain(window)
      // Read again before each load: a choice may have been taken back since the last one.
      if (!may(need)) break
      if (await start(held, need, queue)) waiting.add(held)
    }
    done()
    running.delete(need)
  }

  function hold(script: HTMLScriptElement, need: string): void {
    const kind = kindOf(script)
    const was = known.get(script)
    // One that has lost its mark stays inert, as anything of that type does.
    if (!script.hasAttribute(MARK) || (was ? was.need === need || !was.set?.delete(script) : script.hasAttribute(DONE_MARK))) return
    const it: ReturnType<typeof known.get> & object = { need }
    known.set(script, it)
    // A copy of data that was there while it was allowed.
    if (kind === 'data' && script.type === script.dataset['type']) script.type = 'text/plain'
    if (!/^\s*text\/plain\s*(;|$)/i.test(script.type)) {
      if (!isLive(script.type)) warn('script-type', need, describeElement(script, 'type'))
      return
    }
    // No browser that runs modules runs it, nor asks for it.
    if (kind === 'classic' && script.hasAttribute('nomodule')) return
    const address = scriptAddressOf(script)
    if (address !== null && !webAddress(window, address)) return warn('unsafe-address', need, describeElement(script, addressAttributeOf(script)))
    if (!queues.has(need)) queues.set(need, [new Set(), new Set()])
    const isLater = !script.hasAttribute('async') && (kind === 'module' || (kind === 'classic' && address !== null && script.defer))
    const set = queues.get(need)![isLater ? 1 : 0]
    it.set = set.add(script)
    // One that was inserted to run at once may have been on its way already.
    if (script.hasAttribute('src')) script.addEventListener('load', () => known.get(script)?.set?.delete(script))
    taken++
  }

  /** What left the page would keep the whole body that it was in. */
  function forget(): void {
    taken = 0
    for (const set of [...queues.values()].flat()) {
      for (const script of set) {
        if (script.isConnected) hold(script, needOf(script))
        else if (set.delete(script)) known.delete(script)
      }
    }
  }

  function apply(chosen: boolean): void {
    if (!parsed()) document.addEventListener('readystatechange', goOn, { once: true })
    for (const [held, hide] of shown) {
      if (held.isConnected && may(needOf(held))) continue
      shown.delete(held)
      hide()
      known.delete(held)
      if (held.isConnected) hold(held, needOf(held))
    }
    // Not at each insertion: a page may hold thousands.
    if (chosen || taken * 2 > [...queues.values()].flat().reduce((sum, { size }) => sum + size, 0)) forget()
    const allowed = [...queues].filter(([need, queue]) => queue.some(({ size }) => size) && may(need))
    // Import maps of all needs first: once a module is on its way, some browsers take none.
    for (const [need, queue] of allowed) for (const held of queue[0]) if (!isCode(held)) void start(held, need, queue)
    for (const [need, queue] of allowed) void release(need, queue, chosen)
  }

  const goOn = (): void => apply(false)
  let undone: readonly Element[] = []
  return {
    hold,
    apply,
    // What such a library brings back it runs again, as it would any script.
    prepare() {
      undone = [...document.querySelectorAll(`script[${DONE_MARK}]`)]
      undone.forEach((it) => it.removeAttribute(DONE_MARK))
    },
    resume() {
      undone.forEach((it) => it.setAttribute(DONE_MARK, ''))
      undone = []
    },
    destroy() {
      document.removeEventListener('readystatechange', goOn)
      shown.forEach((hide) => hide())
    },
  }
}
