/** The real command in a process of its own, built as the package builds it but for minifying. */
import { build } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { esbuildThread } from '../../src/collector/thread.mjs'

const root = new URL('../../', import.meta.url).pathname

export interface Ended { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }
export interface Running {
  child: ChildProcess
  /** Resolves with the first line of its output that matches; rejects when it ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<Ended>
}

/** Builds the command beside `node_modules`, so that it finds `libsql` as an installed package would. */
export async function buildCommand(folder = join(root, 'node_modules/.cache/assent-test'), entry = 'src/cli/index.ts'): Promise<{ file: string; remove(): Promise<void> }> {
  await mkdir(folder, { recursive: true })
  const own = await mkdtemp(join(folder, 'cli-'))
  const file = join(own, 'cli.mjs')
  await build({
    entryPoints: [join(root, entry)], bundle: true, platform: 'node', format: 'esm', target: 'es2020', outfile: file,
    external: ['libsql'], plugins: [esbuildThread], define: { __DOCS__: 'false', __SITE__: 'false', __VERSION__: '"9.8.7"' }, logLevel: 'error',
  })
  return { file, remove: () => rm(own, { recursive: true, force: true }) }
}

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'assent-collector-'))

/** @param largest a file that the process may write, in units of 512 bytes */
export function run(file: string, args: string[], env: Record<string, string> = {}, cwd = root, largest?: number): Running {
  const command = [process.execPath, file, ...args]
  const limited = largest === undefined ? command : ['/bin/sh', '-c', `ulimit -f ${largest} && exec "$0" "$@"`, ...command]
  const child = spawn(limited[0]!, limited.slice(1), { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, ...env } })
  const lines: string[] = []
  const watchers = new Set<() => void>()
  let err = ''
  let over = false
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    watchers.forEach((look) => look())
  })
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => {
    over = true
    resolve({ code, signal, out: lines.join('\n'), err })
    watchers.forEach((look) => look())
  }))
  return {
    child, ended,
    line: (pattern) => new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.map((it) => pattern.exec(it)).find(Boolean)
        if (!found && !over) return
        watchers.delete(look)
        if (found) resolve(found)
        else reject(new Error(`ended without ${pattern}: ${err}`))
      }
      watchers.add(look)
      look()
    }),
  }
}

/** Starts `assent collect` on a free port. */
export async function startCollector(file: string, data: string, origin: string, token: string, largest?: number): Promise<Running & { url: string }> {
  const running = run(file, ['collect', '--port', '0', '--data', data, '--origin', origin, '--rate', '0'], { ASSENT_TOKEN: token }, root, largest)
  const [, url] = await running.line(/(http:\/\/[\d.:]+)\/receipts/)
  return { ...running, url: url! }
}
