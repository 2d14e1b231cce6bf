import type { FileResult, Report } from './report.mjs'

export interface Counted {
  passed: number
  failed: number
  /** Of the tests that failed. */
  names: string[]
  note: string
}

export interface Ended {
  /** Exit code. */
  code: number
  /** Ended by us, after so many `minutes`. */
  timedOut: boolean
  minutes: number
}

/** @param files of one project */
export const countReport: (files: readonly FileResult[] | undefined) => Counted

/** @returns what is wrong with the run that no failed test explains; empty where nothing is */
export const howItEnded: (counted: readonly Counted[], ended: Ended, report: Report | undefined) => string
