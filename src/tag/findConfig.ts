/**
 * Finds the configuration of the script tag: at the address in `data-config`; in the JSON script of the page that `data-config="#id"` names;
 * or in the JSON script before the tag. No other JSON script counts: somebody else may have written it into the page.
 */
import type { PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'

/** The text of a configuration and where it is from; or, without text, what is missing. */
export interface FoundConfig { text?: string; from: string; missing?: string }

const TYPE = 'script[type="application/json"]'
const BEFORE_TAG = `${TYPE}[data-assent] before the tag`

/** What stands before the tag counts first: what is written into the page later comes after it. Of several nobody can tell which is the page's. */
function findNamed({ document, HTMLScriptElement, Node }: PageWindow, tag: Element, from: string): FoundConfig {
  const all = [...real(document).querySelectorAll(TYPE)].filter((it) => it.id === from.slice(1) && it instanceof HTMLScriptElement)
  const preceding = all.filter((it) => tag.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING)
  const found = preceding.length ? preceding : all
  return found.length === 1 ? { text: found[0]!.textContent, from } : { from, missing: `${found.length} of ${TYPE}${from}` }
}

/** The nearest among the siblings before the tag: directly before it nobody else can write; further away it must be the only one. */
function findBefore({ HTMLScriptElement }: PageWindow, tag: Element | undefined): FoundConfig {
  const found: Element[] = []
  for (let it = tag?.previousElementSibling; it; it = it.previousElementSibling) {
    if (it instanceof HTMLScriptElement && it.matches(`${TYPE}[data-assent]`)) found.push(it)
  }
  const [nearest] = found
  const sure = nearest && (found.length === 1 || nearest === tag!.previousElementSibling)
  return sure ? { text: nearest.textContent, from: BEFORE_TAG } : { from: BEFORE_TAG, missing: nearest ? `${found.length} of ${BEFORE_TAG}` : BEFORE_TAG }
}

/** @returns at once where the document is in the page already, else a promise */
export function findConfig(window: PageWindow, tag: HTMLScriptElement | undefined): FoundConfig | Promise<FoundConfig> {
  const from = tag?.dataset['config']
  if (!tag || from === undefined) return findBefore(window, tag)
  if (!from.startsWith('#')) {
    return window.fetch(from).then((it) => (it.ok ? it.text() : Promise.reject(Error(`${it.status}`))))
      .then((text) => ({ text, from }), (cause) => ({ from, missing: `${from}: ${cause}` }))
  }
  const document = real(window.document)
  const found = findNamed(window, tag, from)
  return found.missing && document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(findNamed(window, tag, from))))
    : found
}
