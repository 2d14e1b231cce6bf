/** The built files as a server has them: the `assent` command and the npm entries, in a Node process of their own. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = new URL('../../', import.meta.url).pathname
const node = async (...args: string[]): Promise<string> => (await promisify(execFile)(process.execPath, args)).stdout.trim()

/** Where a built file is. */
export const built = (file: string): string => join(root, process.env['ASSENT_DIST'] ?? 'dist', file)

/** What `assent <command> <file> …` prints for a configuration. */
export async function prints(command: string, document: unknown, ...args: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-command-'))
  const file = join(folder, 'assent.json')
  try {
    await writeFile(file, JSON.stringify(document))
    return await node(built('npm/cli.js'), command, file, ...args)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a module logs, as JSON. */
export const logs = async (module: string): Promise<unknown> => JSON.parse(await node('--input-type=module', '--eval', module))
