export interface RunOptions {
  /** Ended after so long, with all that it started. */
  minutes: number
  env?: Record<string, string>
  /** Without its output. */
  quiet?: boolean
}

/** Never rejects; a command that cannot start has code 127. */
export type Run = (command: string, args: string[], options: RunOptions) => Promise<{ code: number; timedOut: boolean }>

export const run: Run
export const endChildrenOnSignals: () => void
