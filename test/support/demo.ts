/** The demo as `npm start` runs it, in a process and with a database of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Demo {
  /** `http://localhost:1234` */
  url: string
  port: number
  /** The database. */
  file: string
  /** @returns how it ended: its code, or the signal that ended it */
  stop(signal: NodeJS.Signals): Promise<number | string>
  /** Ends it if it still runs, and deletes the database. */
  remove(): Promise<void>
}

/** @returns the first address that it prints */
async function addressOf(child: ChildProcess): Promise<string> {
  let [text, errors] = ['', '']
  child.stderr!.on('data', (it: Buffer) => { errors += it.toString() })
  return new Promise((done, fail) => {
    child.stdout!.on('data', (it: Buffer) => {
      text += it.toString()
      const found = /http:\/\/localhost:\d+/.exec(text)
      if (found) done(found[0])
    })
    child.once('exit', (code) => { fail(new Error(`demo/start.mjs ended with ${code}: ${errors}`)) })
  })
}

export async function startDemo(): Promise<Demo> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-demo-'))
  const file = join(folder, 'receipts.db')
  const child = spawn(process.execPath, ['demo/start.mjs', '--as-built'], { cwd: root, env: { ...process.env, PORT: '0', DATA: file }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const stop = async (signal: NodeJS.Signals): Promise<number | string> => {
    child.kill(signal)
    const [code, by] = await ended
    return code ?? by!
  }
  const remove = async (): Promise<void> => {
    await stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const url = await addressOf(child)
    return { url, port: Number(new URL(url).port), file, stop, remove }
  } catch (cause) {
    await remove()
    throw cause
  }
}
