/** `<template data-consent="…">`: any markup, put into the page after its template once it is allowed, and taken out again with what has become of it. */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import type { Authorship } from './authorship.js'
import { describeElement } from './describeElement.js'
import type { MakeInert } from './makeInert.js'
import { DONE_MARK, MARK } from './mark.js'
import { isLive } from './scriptTypes.js'
import type { AroundCopy } from './watchPageCaches.js'

export interface Templates extends AroundCopy {
  hold(template: HTMLTemplateElement, need: string): void
  /** Lets go of one that has lost its mark. What was put in stays: what is active in it has a mark of its own. */
  drop(template: Element): void
  /** Puts in and takes out by the grants of this moment. */
  apply(): void
}

/** What Firefox asks for as soon as it reads the page, although it stands in a template (measured with 153). */
const AHEAD = 'script[src], img[src], img[srcset], source[srcset], video[poster], link[rel~=stylesheet][href]'

interface Filled {
  need: string
  /** What is kept for the next grant: the same nodes, so that no script of them runs twice. */
  kept?: ChildNode[]
  /** Stand around what has been put in, while it is in: the vendor may have replaced every node of it. */
  edges?: readonly [start: ChildNode, end: ChildNode]
}

/** What follows a node as far as one that is looked for, which is the last; nothing where there is none. */
function upTo(from: ChildNode, isLast: (it: ChildNode) => boolean): ChildNode[] {
  const found: ChildNode[] = []
  for (let it = from.nextSibling; it; it = it.nextSibling) {
    found.push(it)
    if (isLast(it)) return found
  }
  return []
}

/**
 * @param may whether a need is met now
 * @param authorship whether a template is the page's own
 * @param take hears what is marked in what has been put in
 */
export function createTemplates(window: PageWindow, { warn }: Environment, may: (need: string) => boolean, authorship: Authorship, makeInert: MakeInert, take: (marked: readonly Element[]) => void): Templates {
  const document = real(window.document)
  const held = new Map<HTMLTemplateElement, Filled>()
  /** One that leaves the page and comes back has what it had. */
  const known = new WeakMap<HTMLTemplateElement, Filled>()
  let count = 0
  let copying = false
  /** Whether a template may have come with the page. */
  let early = true

  function putIn(template: HTMLTemplateElement, it: Filled): void {
    if (!it.kept) {
      const content = document.importNode(template.content, true)
      makeInert(content, it.need)
      it.kept = [...content.childNodes]
    }
    const name = `assent ${++count}`
    it.edges = [document.createComment(name), document.createComment(name)]
    template.setAttribute(DONE_MARK, name)
    template.after(it.edges[0], ...it.kept, it.edges[1])
    // Also where nobody watches the page.
    for (const node of it.kept as Element[]) {
      const { nodeType } = real(node)
      if (nodeType === 1) take([node, ...real(node).querySelectorAll('*')].filter((one) => real(one).hasAttribute(MARK)))
    }
  }

  /** A copy of one that is filled has a copy of its content, which is its own from now on. */
  function adopt(template: HTMLTemplateElement, it: Filled): void {
    const name = template.getAttribute(DONE_MARK)
    if (it.edges || name === null || !authorship.whole(template)) return
    const isEdge = (node: ChildNode): boolean => node.nodeType === 8 && node.nodeValue === name
    const start = upTo(template, isEdge).pop()
    const inside = start ? upTo(start, isEdge) : []
    const end = inside.pop()
    if (start && end) Object.assign(it, { kept: inside, edges: [start, end] })
  }

  function takeOut(template: HTMLTemplateElement, it: Filled): void {
    if (!it.edges) return
    const [start, end] = it.edges
    const inside = upTo(start, (node) => node === end).slice(0, -1)
    // Where its edges have gone, that which was put in and is still there. Where nothing is, as on a page that was brought in line with
    // another by its markup (“morphing”), it begins anew.
    const isWhole = start.parentNode !== null && end.parentNode === start.parentNode
    const rest = [...new Set([...isWhole ? inside : [], ...it.kept!.filter((node) => node.isConnected)])]
    for (const node of [start, ...rest, end]) node.remove()
    if (isWhole || rest.length) it.kept = rest
    else delete it.kept
    delete it.edges
    template.removeAttribute(DONE_MARK)
  }

  const isThere = ({ kept, edges }: Filled): boolean => edges !== undefined && [...edges, ...kept!].some((node) => node.isConnected)

  function apply(): void {
    early = false
    if (copying) return
    for (const [template, it] of held) {
      if (!template.isConnected) {
        // What has gone with it may come back with it, as one within another does.
        if (isThere(it)) takeOut(template, it)
        held.delete(template)
      } else if (!may(it.need)) {
        takeOut(template, it)
      } else if (!it.edges) {
        if (it.kept || authorship.whole(template)) {
          putIn(template, it)
        } else {
          warn('not-own', it.need, describeElement(template, 'id'))
          held.delete(template)
        }
      }
    }
  }

  return {
    hold(template, need) {
      if (held.get(template)?.need === need) return
      const it = known.get(template) ?? { need }
      if (it.need !== need) {
        // It is another declaration: what it needs is put in from the beginning.
        takeOut(template, it)
        delete it.kept
      }
      if ((early || document.readyState === 'loading') && !known.has(template) && !template.hasAttribute(DONE_MARK)) {
        const ahead = [...template.content.querySelectorAll(AHEAD)].find((one) => one.localName !== 'script' || isLive((one as HTMLScriptElement).type))
        if (ahead) warn('template-ahead', need, describeElement(ahead, ['srcset', 'poster', 'href', 'src'].find((name) => ahead.hasAttribute(name))))
      }
      // It has come back alone.
      if (it.edges && !isThere(it)) {
        delete it.edges
        template.removeAttribute(DONE_MARK)
      }
      it.need = need
      known.set(template, it)
      adopt(template, it)
      held.set(template, it)
    },
    drop(template) {
      held.delete(template as HTMLTemplateElement)
      known.delete(template as HTMLTemplateElement)
    },
    apply,
    prepare() {
      copying = true
      // One within another goes and comes with it.
      held.forEach((it, template) => { if (template.isConnected || isThere(it)) takeOut(template, it) })
    },
    resume() {
      copying = false
      apply()
    },
  }
}
