/** Holds what is marked until the grants meet its need, and takes it back. A file of its own for the script tag. */
import type { HeldEmbed } from '../api.js'
import type { Config } from '../config/types.js'
import type { Environment, PageWindow } from '../environment.js'
import { unknownIds } from '../model/need.js'
import { real } from '../page/domClobbering.js'
import { isEmbed } from './addressAttributes.js'
import { createAuthorship } from './authorship.js'
import { describeElement } from './describeElement.js'
import { tagOf } from './describeElement.js'
import { createEmbeds } from './embeds.js'
import { createMakeInert } from './makeInert.js'
import { MARK, needOf } from './mark.js'
import { createScriptRelease } from './scriptRelease.js'
import { createTemplates } from './templates.js'
import { watchPageCaches } from './watchPageCaches.js'

export interface Gate {
  /** Takes elements that are marked, or have been, in document order. @param left whether something has left the page */
  take(elements: readonly Element[], left: boolean): void
  /** Releases and holds by the grants of this moment. @param chosen whether the visitor has just chosen: that ends every "load once" */
  apply(chosen: boolean): void
  destroy(): void
}

export interface GateNeeds {
  window: PageWindow
  environment: Environment
  config: Config
  /** Elements that the visitor has allowed by "load once": told to the guard, which knows hosts only. */
  once: WeakSet<Element>
  allows(need: string): boolean
  /** Hears which embeds are held, at each change. */
  held(embeds: readonly HeldEmbed[]): void
}

export type CreateGate = (needs: GateNeeds) => Gate

export const createGate: CreateGate = ({ window, environment, config, once, allows, held }) => {
  let open = true
  /** Marks that have been looked at. */
  const known = new Set<string>()
  const may = (need: string): boolean => open && allows(need)
  const authorship = createAuthorship(window, environment, config, allows)
  const makeInert = createMakeInert(window, environment)
  const scripts = createScriptRelease(window, environment, may, authorship, makeInert)
  const embeds = createEmbeds(window, environment, may, authorship, once, held)
  const templates = createTemplates(window, environment, may, authorship, makeInert, take)

  function take(elements: readonly Element[], left = false): void {
    if (left) embeds.leave()
    for (const el of elements) {
      const it = real(el)
      if (!it.isConnected || !it.hasAttribute(MARK)) {
        embeds.drop(el)
        if (!it.hasAttribute(MARK)) templates.drop(el)
        continue
      }
      const need = needOf(el)
      if (!known.has(need)) {
        known.add(need)
        for (const id of unknownIds(need, config)) environment.warn('unknown-need', need, id)
      }
      const tag = tagOf(el)
      if (tag === 'script') scripts.hold(el as HTMLScriptElement, need)
      else if (tag === 'template') templates.hold(el as HTMLTemplateElement, need)
      else if (isEmbed(el)) embeds.hold(el)
      else environment.warn('not-held', need, describeElement(el))
    }
  }

  const stop = watchPageCaches(window, [scripts, embeds, templates])

  return {
    take,
    apply(chosen) {
      if (!open) return
      templates.apply()
      scripts.apply(chosen)
      embeds.apply(chosen)
    },
    destroy() {
      open = false
      stop()
      for (const it of [scripts, embeds]) it.destroy()
    },
  }
}
