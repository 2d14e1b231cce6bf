/** Seconds by path from the repository's root. */
export type Times = Record<string, number>

/** test/times.json. */
export const file: string

/** By project; see `vitest.config.ts`. */
export const readTimes: () => Record<string, Times>

/** @param text vitest's JSON report */
export const timesOf: (text: string) => Times

/** @returns a line for each of the `most` slowest files: its time, and in brackets the stored one */
export const slowest: (times: Times, stored: Times, most: number) => string[]

/** The order in which two workers are busy until the end. */
export const longestFirst: <T>(files: readonly T[], stored: Times, nameOf: (it: T) => string) => T[]
