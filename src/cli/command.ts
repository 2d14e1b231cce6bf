/** What every command of `assent` is, and how it says that it was misused. */
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Where a command writes and what it may read; given, so that commands can be tested in one process. */
export interface Terminal {
  out(line: string): void
  err(line: string): void
  env: Readonly<Record<string, string | undefined>>
  /** Resolves when the user wants to stop. */
  stopped(): Promise<void>
}

export interface Command {
  /** One line for `assent --help`. */
  summary: string
  help: string
  /** @returns the exit code: 0 done, 1 done and something is wrong, 2 misused */
  run(args: string[], terminal: Terminal): Promise<number>
}

/** A mistake of the caller's: printed without a stack, exit code 2. */
export const misuse = (message: string): Error => Object.assign(new Error(message), { name: 'Misuse' })
export const isMisuse = (it: unknown): it is Error => it instanceof Error && it.name === 'Misuse'

/** `parseArgs` of Node whose errors are a misuse. */
export function readArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (cause) {
    throw misuse(cause instanceof Error ? cause.message : String(cause))
  }
}
