/** Child processes that can be ended with all that they started. */
import { spawn } from 'node:child_process'

const posix = process.platform !== 'win32'
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** A child leads a process group of its own on POSIX, so that one signal reaches its children too. */
const signal = (child, name) => {
  try {
    if (posix && child.pid) process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It has ended meanwhile.
  }
}

/** Asks first, so that a browser's driver can close its browser; ends what is still there 5 s later. */
const end = (child) => {
  signal(child, 'SIGTERM')
  setTimeout(() => signal(child, 'SIGKILL'), 5_000).unref()
}

/**
 * Runs a command with its output on ours.
 * @type {import('./process.mjs').Run}
 */
export const run = (command, args, { minutes, env = {}, quiet = false }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'], detached: posix, env: { ...process.env, ...env },
    })
    running.add(child)
    let timedOut = false
    const limit = setTimeout(() => { timedOut = true; end(child) }, minutes * 60_000)
    const done = (code) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ code, timedOut })
    }
    child.on('error', () => done(127))
    child.on('close', (code) => done(code ?? 1))
  })

/** Ctrl-C and a CI's cancellation end the children before us. */
export const endChildrenOnSignals = () => {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [name, code] of Object.entries(codes)) {
    process.once(name, () => {
      const children = [...running]
      const leave = () => {
        for (const child of children) signal(child, 'SIGKILL')
        process.exit(code)
      }
      setTimeout(leave, 3_000)
      void Promise.all(children.map((child) => {
        const closed = new Promise((resolve) => child.once('close', resolve))
        signal(child, 'SIGTERM')
        return closed
      })).then(leave)
    })
  }
}
