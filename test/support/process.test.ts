// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { run } from './process.mjs'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

it('passes the exit code on', async () => {
  expect(await run(process.execPath, ['-e', 'process.exit(3)'], { minutes: 1 })).toEqual({ code: 3, timedOut: false })
})

it('says 127 for a command that is not there', async () => {
  expect(await run('/no/such/command', [], { minutes: 1 })).toEqual({ code: 127, timedOut: false })
})

it.skipIf(process.platform === 'win32')('ends a command that hangs, with what it started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assent-process-'))
  try {
    const file = join(folder, 'pid')
    const ended = await run('sh', ['-c', 'sleep 600 & echo $! > "$PID_FILE"; wait'], { minutes: 1 / 60, quiet: true, env: { PID_FILE: file } })
    expect(ended.timedOut).toBe(true)
    const pid = Number(await readFile(file, 'utf8'))
    await vi.waitFor(() => { expect(isAlive(pid)).toBe(false) }, { timeout: 10_000 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
