import type { FileResult } from './report.mjs'

/** Seconds by path from the repository's root. */
export type Times = Record<string, number>

/** test/times.json. */
export const file: string

/** By project; see `vitest.config.ts`. */
export const readTimes: () => Record<string, Times>

/** @param files of one project */
export const timesOf: (files: readonly FileResult[]) => Times

/** @returns a line for each of the `most` slowest files: its time, and in brackets the stored one */
export const slowest: (times: Times, stored: Times, most: number) => string[]

/** The order in which two workers are busy until the end. */
export const longestFirst: <T extends { project: { name: string }; moduleId: string }>(files: readonly T[], stored: Record<string, Times>) => T[]
