export interface Ended {
  /** Exit code. */
  code: number
  /** Ended by us, after so many `minutes`. */
  timedOut: boolean
  minutes: number
}

/**
 * @param text the JSON report, `undefined` when there is none
 * @returns `names`: of the tests that failed
 */
export type CountReport = (text: string | undefined, ended: Ended) => { passed: number; failed: number; names: string[]; note: string }

export const countReport: CountReport
