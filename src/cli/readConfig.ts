/** Reads the configuration that a command is about. */
import type { Config } from '../config/types.js'
import { misuse, type Terminal } from './command.js'
import { findingsOf, lineOf } from './findings.js'
import { readJson } from './readJson.js'

/**
 * @param command its name, for the sentence that says how to call it
 * @param positionals what was given beside the options: one file
 * @returns nothing where the configuration cannot be used; why has been said, as have errors that do not stand in the way
 */
export function readConfig(command: string, positionals: readonly string[], { err }: Pick<Terminal, 'err'>): Config | undefined {
  const [file, ...more] = positionals
  if (file === undefined || more.length) throw misuse(`Name one configuration file: assent ${command} assent.json`)
  const { config, findings } = findingsOf(readJson(file))
  for (const it of findings) if (it.level === 'error') err(lineOf(file, it))
  return config
}
