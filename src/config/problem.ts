/** What is wrong with a configuration, as data; `explain.ts` makes sentences of it. */
import type { Option } from './option.js'

export type ProblemCode =
  | 'wrong-type' | 'bad-value' | 'missing' | 'unknown-key' | 'duplicate-id' | 'unknown-id' | 'no-category' | 'no-required'
  | 'unknown-integration' | 'not-json'

export interface Problem {
  code: ProblemCode
  /** Where it is, as in `services[1].category`; empty for the whole document. */
  path: string
  received: unknown
  /** What was expected there. */
  option?: Option | undefined
  /** The names that would have been right. */
  known?: readonly string[] | undefined
}
