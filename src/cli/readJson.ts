/** Reads a JSON document that the caller has named. */
import { readFileSync } from 'node:fs'
import { misuse } from './command.js'

/** @returns the value, or an error where the text is not JSON @throws a misuse where there is no such file */
export function readJson(file: string): unknown {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw misuse(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause))
  }
}
