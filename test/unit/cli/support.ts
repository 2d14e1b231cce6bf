/** A command of `assent` over a document in a file, within this process. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { main } from '../../../src/cli/main.js'

export interface Outcome { code: number; out: string; err: string }

/**
 * Call it once at the top of a file; each test has a folder of its own.
 * @param name of the command, such as `csp`
 * @returns runs it over a document, or over a text that is none
 */
export function useCommand(name: string): (document: unknown, ...args: string[]) => Promise<Outcome> {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `assent-${name}-`))
  })
  afterEach(() => rm(folder, { recursive: true }))

  return async (document, ...args) => {
    const file = join(folder, 'assent.json')
    await writeFile(file, typeof document === 'string' ? document : JSON.stringify(document))
    const lines: Record<'out' | 'err', string[]> = { out: [], err: [] }
    const code = await main([name, file, ...args], { out: (it) => lines.out.push(it), err: (it) => lines.err.push(it), env: {}, stopped: async () => undefined })
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n') }
  }
}
