/** Reads the configuration that a command is about. */
import { explain } from '../config/explain.js'
import { parseConfig } from '../config/parse.js'
import type { Config } from '../config/types.js'
import { misuse, type Terminal } from './command.js'
import { readJson } from './readJson.js'

/**
 * @param command its name, for the sentence that says how to call it
 * @param positionals what was given beside the options: one file
 * @returns nothing where the configuration cannot be used; why has been said, as have problems that do not stand in the way
 */
export function readConfig(command: string, positionals: readonly string[], { err }: Pick<Terminal, 'err'>): Config | undefined {
  const [file, ...more] = positionals
  if (file === undefined || more.length) throw misuse(`Name one configuration file: assent ${command} assent.json`)
  const input = readJson(file)
  if (input instanceof Error) {
    err(`${file} is not JSON: ${input.message}`)
    return undefined
  }
  const { config, problems } = parseConfig(input)
  for (const it of problems) err(explain(it))
  return config
}
