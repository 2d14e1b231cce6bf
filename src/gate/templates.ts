/** `<template data-consent="…">`: any markup, put into the page after its template while allowed, and taken out again. */

export interface Templates {
  hold(template: HTMLTemplateElement, need: string): void
  /** Puts in and takes out by the grants of this moment. */
  apply(): void
}

/** Makes a script in the content one that the gate holds and runs: a parsed one would never run, by the template's own rules. */
function arm(script: HTMLScriptElement, need: string): void {
  if (script.hasAttribute('data-consent')) return
  if (script.type) script.dataset['type'] = script.type
  script.dataset['consent'] = need
  script.type = 'text/plain'
}

/** @param may whether a need is met now */
export function createTemplates(may: (need: string) => boolean): Templates {
  /** Template → what it has put in, or keeps for the next grant: the same nodes, so that no script of them runs twice. */
  const held = new Map<HTMLTemplateElement, { need: string; nodes?: ChildNode[] }>()

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
            const content = template.ownerDocument.importNode(template.content, true)
            content.querySelectorAll('script').forEach((it) => arm(it, entry.need))
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
