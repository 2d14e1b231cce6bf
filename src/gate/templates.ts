/** `<template data-consent="…">`: any markup, put into the page after its template while allowed, and taken out again. */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page.js'
import { describe, MARK, tagOf } from './mark.js'
import type { Own } from './own.js'

export interface Templates {
  hold(template: HTMLTemplateElement, need: string): void
  /** Puts in and takes out by the grants of this moment. */
  apply(): void
}

/**
 * Makes a script in the content one that the gate holds and runs, if it is the page's own: a parsed one would never run, or at once, by
 * whoever parsed it, and what is marked within would not wait for its mark.
 */
function arm(script: HTMLScriptElement, need: string): void {
  const { type } = script
  if (type === 'text/plain') return
  if (type) script.setAttribute('data-type', type)
  script.type = 'text/plain'
  if (!script.hasAttribute(MARK)) script.setAttribute(MARK, need)
}

/**
 * @param may whether a need is met now
 * @param own whether a template is the page's own
 */
export function createTemplates(window: PageWindow, { trust, warn }: Environment, may: (need: string) => boolean, own: Own): Templates {
  /** Template → what it has put in, or keeps for the next grant: the same nodes, so that no script of them runs twice. */
  const held = new Map<HTMLTemplateElement, { need: string; nodes?: ChildNode[] }>()

  function armAll(content: ParentNode, need: string): void {
    for (const el of content.querySelectorAll('*')) {
      const { localName, shadowRoot } = real(el)
      if (shadowRoot) armAll(shadowRoot, need)
      if (localName !== 'script') continue
      const script = el as HTMLScriptElement
      arm(script, need)
      // Trusted Types look at the text of a copy that comes into the page, also where it is of a type that nothing runs.
      if (tagOf(script) && script.text) script.text = trust.text(script.text, () => script.type === 'text/plain')
    }
  }

  return {
    hold(template, need) {
      if (!held.has(template)) held.set(template, { need })
    },
    apply() {
      for (const [template, entry] of held) {
        if (!template.isConnected) {
          entry.nodes?.forEach((it) => it.remove())
          held.delete(template)
        } else if (may(entry.need)) {
          if (!entry.nodes) {
            if (!own.whole(template)) {
              warn('not-own', entry.need, describe(template, 'id'))
              held.delete(template)
              continue
            }
            const content = real(window.document).importNode(template.content, true)
            armAll(content, entry.need)
            entry.nodes = [...content.childNodes]
          }
          if (entry.nodes.some((it) => !it.isConnected)) template.after(...entry.nodes)
        } else {
          entry.nodes?.forEach((it) => it.remove())
        }
      }
    },
  }
}
