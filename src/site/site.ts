/** Types only: what a site's own file is made of. `build/` writes it, `startSite.ts` begins with it. */
import type { Config } from '../config/types.js'
import type { Policy } from '../model/policy.js'

/** The document, checked and completed, and what follows from it alone. */
export interface Site {
  config: Config
  /** Of the document, as the script tag has it: who has chosen there need not choose again. */
  fingerprint: string
  /** The folder of all further files, beside this one: of those that belong together. */
  release: string
  /** By ISO 3166 code, `*` where none is known: the policy by which signals are there, see `signalSet`. */
  policies: Readonly<Record<string, readonly Policy[]>>
  /** Whether nothing in its pages is marked. */
  unmarked: boolean
  /** The question, as it is put to whom no signal and no region tells something else; absent where it is drawn by the widget alone. */
  question?: Question
}

/** The question, as the banner asks it. */
export interface Question {
  /** BCP 47 tag. */
  language: string
  /** Whether it serves readers of any region, as `de` does those of `de-AT`. */
  wide: boolean
  rightToLeft: boolean
  /** Its elements, in order. */
  lines: readonly (readonly [tag: string, text: string, attributes: Readonly<Record<string, string>>])[]
  /** Of the buttons. */
  labels: readonly string[]
  /** The site’s own looks: attributes of the host and a style sheet. */
  looks?: { attributes: Readonly<Record<string, string>>; css: string }
}

/** What a module of the site's files exports, by its name. */
export type Made = Readonly<Record<string, { it?: unknown } | undefined>>

/** Makes a module, once, of those that it needs. */
export type Define = (name: string, needs: readonly string[], make: (exports: object, ...needed: object[]) => void) => void
