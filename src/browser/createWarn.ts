/** Says things to the site's developers, on the console. */
import type { Environment } from '../environment.js'

/** Fetches what makes a sentence of a code and its details. */
export type Sentences = () => Promise<(code: string, details: readonly unknown[]) => string>

/** @returns a console reporter that says each thing once, in a sentence where sentences can be had */
export function createWarn(sentences: Sentences): Environment['warn'] {
  const said = new Set<string>()
  return (code, ...details) => {
    const line = [code, ...details].join(' ')
    if (said.has(line)) return
    said.add(line)
    void sentences().then((explain) => explain(code, details), () => `assent: [${line}]`).then((it) => console.warn(it))
  }
}
