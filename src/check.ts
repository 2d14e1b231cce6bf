/** npm "assent/check": checks a configuration at once, for builds and tests. What a page downloads has none of it. */
import { parseConfig } from './config/check.js'
import { ConfigError } from './config/explain.js'
import type { Config } from './config/types.js'

export { ConfigError }
export type { Problem, ProblemCode } from './config/problem.js'

/**
 * @param input the configuration document; nothing is assumed of it
 * @returns it with its defaults
 * @throws ConfigError listing every problem, each with its path, the value received and the fix
 */
export function checkConfig(input: unknown): Config {
  const { config, problems } = parseConfig(input)
  if (!config) throw new ConfigError(problems)
  return config
}
