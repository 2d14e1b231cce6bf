export interface Ended {
  /** Exit code. */
  code: number
  /** Ended by us, after so many `minutes`. */
  timedOut: boolean
  minutes: number
}

/** @param text the JSON report, `undefined` when there is none */
export type CountReport = (text: string | undefined, ended: Ended) => { passed: number; failed: number; note: string }

export const countReport: CountReport
