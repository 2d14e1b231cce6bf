/** Reads a JSON document that the caller has named. */
import { readFileSync } from 'node:fs'
import { misuse } from './command.js'
import { scanJson, type NotJson, type Scanned } from './scanJson.js'

/** @throws a misuse where there is no such file */
export function readJson(file: string): Scanned | NotJson {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw misuse(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  return scanJson(text.replace(/^\uFEFF/, ''))
}
