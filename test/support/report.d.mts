import type { Reporter, TestModule } from 'vitest/node'

export interface FileResult {
  /** From the repository's root. */
  file: string
  /** Of its tests and hooks. */
  seconds: number
  /** Also where it did not load, or a hook threw. */
  failed: boolean
  tests: { name: string; state: 'passed' | 'failed' | 'skipped' | 'pending' }[]
}

/** By project; see `vitest.config.ts`. */
export type Report = Record<string, FileResult[]>

export const reportOf: (modules: readonly TestModule[]) => Report

/** @param path where the report is written, as JSON, when the run has ended */
export const createReporter: (path: string) => Reporter
