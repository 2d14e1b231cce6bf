/**
 * What a held script finds while it runs, which a page that is parsed already would not give it: a place to write to and, where it asks
 * for it, the moments that have passed. What the page itself writes and waits for goes its own way.
 */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { describeElement } from './describeElement.js'
import { MARK } from './mark.js'
import { createMissedEvents } from './missedEvents.js'
import { shadowProperty } from './shadowProperty.js'

/** A script that runs, or is on its way. */
interface Act {
  held: HTMLScriptElement
  need: string
  /** What is written and not whole yet, such as half an element. */
  text: string
  /** After it comes the next piece. */
  last: ChildNode
  /** The scripts of all pieces. */
  written: Set<HTMLScriptElement>
  /** Absent where the script has not asked for it. */
  waiting?: (() => void)[]
}

export interface DocumentWrite {
  /**
   * @param copy what runs
   * @param isNow whether it runs while it is inserted
   * @returns the script has run
   */
  enter(copy: HTMLScriptElement, held: HTMLScriptElement, need: string, isNow: boolean): () => void
}

const READY = `${MARK}-ready`
/** Written after what is written. */
const END = '<!--assent-->'

/** @param put puts markup after the last that was written, and gives the last of it */
export function createDocumentWrite(window: PageWindow, { warn }: Pick<Environment, 'warn'>, put: (content: DocumentFragment, act: Act) => ChildNode): DocumentWrite {
  const document = real(window.document)
  const acts = new Map<Element | null, Act>()
  const missedEvents = createMissedEvents(window)
  /** All that is inserted meanwhile runs within it, and writes to its place. */
  let now: Act | undefined
  const undo: (() => void)[] = []
  const stopCollecting: (() => void)[] = []
  const current = (): Act | undefined => now ?? acts.get(document.currentScript)

  function flush(act: Act, isEnd: boolean): void {
    if (!act.text) return
    const template = document.createElement('template')
    // What a script of the page writes: where Trusted Types look at it they refuse it here as they would there.
    // eslint-disable-next-line no-restricted-properties
    const parse = (text: string): void => { template.innerHTML = text }
    try {
      parse(act.text + END)
      const { content } = template
      // An end that is in an element, or in a text, says that more is to come.
      if (content.lastChild!.nodeType === 8) content.lastChild!.remove()
      else if (isEnd) parse(act.text)
      else return
      if (!act.last.isConnected) act.last = act.held
      if (!act.last.isConnected) throw Error('it has no place')
      if (content.lastChild) act.last = put(content, act)
    } catch {
      // Trusted Types take no markup that is mere text.
      warn('write-dropped', act.need, describeElement(act.held))
    }
    act.text = ''
  }

  function lendPage(): void {
    const page = window.document
    const { write, writeln, open } = window.Document.prototype
    const over = (name: string, native: unknown, instead: (act: Act, args: readonly unknown[]) => (() => unknown) | undefined): void => {
      const original = (Object.getOwnPropertyDescriptor(page, name)?.value ?? native) as () => unknown
      undo.push(shadowProperty(page, name, {
        writable: true,
        value(this: unknown, ...args: never[]) {
          const act = this === page ? current() : undefined
          const it = act && instead(act, args)
          return it ? it() : Reflect.apply(original, this, args) as unknown
        },
      }))
    }
    const writing = (line: string) => (act: Act, args: readonly unknown[]) => () => {
      act.text += args.join('') + line
      flush(act, false)
    }
    over('write', write, writing(''))
    over('writeln', writeln, writing('\n'))
    // While a page is parsed it does nothing. With three arguments it is that of the window.
    over('open', open, (_, args) => (args.length < 3 ? () => page : undefined))
  }

  /** What is called back late finds the place to write to as well. */
  function within(act: Act, call: () => void): void {
    const outer = now
    if (!acts.size) lendPage()
    now = act
    acts.set(act.held, act)
    call()
    now = outer
    acts.delete(act.held)
    if (!acts.size) undo.splice(0).forEach((it) => it())
    flush(act, true)
  }

  return {
    enter(copy, held, need, isNow) {
      const act: Act = { held, need, text: '', last: held, written: new Set(), ...(held.hasAttribute(READY) && { waiting: [] }) }
      const outer = now
      if (!acts.size) lendPage()
      acts.set(copy, act)
      if (act.waiting && !stopCollecting.length) stopCollecting.push(...missedEvents.collect(() => current()?.waiting))
      if (isNow) now = act
      return () => {
        if (!acts.delete(copy)) return
        if (isNow) now = outer
        if (![...acts.values()].some((it) => it.waiting)) stopCollecting.splice(0).forEach((it) => it())
        if (!acts.size) undo.splice(0).forEach((it) => it())
        flush(act, true)
        act.waiting?.forEach((call) => setTimeout(() => within(act, call)))
      }
    },
  }
}
