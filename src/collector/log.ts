/**
 * Lines for whoever runs the collector: one JSON object each, with time, level and a count. A line that would be like another is counted
 * instead, and comes once a minute while it goes on.
 */

type Level = 'info' | 'error'

export interface Log {
  info(message: string): void
  /** @param cause what was thrown; only its message is written */
  error(message: string, cause?: unknown): void
  /** Writes what was counted and not yet said. */
  end(): void
}

interface LogOptions {
  write(line: string): void
  /** In ms since 1970 UTC. @default Date.now */
  now?: () => number
  /** In ms. @default 60000 */
  interval?: number
}

/** Different lines remembered; beyond it they are told apart by their message alone. */
const MOST_LINES = 50

interface Seen { level: Level; message: string; cause: string | undefined; count: number }

const textOf = (cause: unknown): string | undefined =>
  cause instanceof Error ? cause.message : typeof cause === 'string' || cause === undefined ? cause : JSON.stringify(cause)

export function createLog({ write, now = Date.now, interval = 60_000 }: LogOptions): Log {
  const seen = new Map<string, Seen>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const print = ({ level, message, cause, count }: Seen): void => write(JSON.stringify({ time: new Date(now()).toISOString(), level, message, cause, count }))

  /** Says what went on, and forgets what did not. */
  function tick(): void {
    timer = undefined
    for (const [key, it] of seen) {
      if (it.count) print(it)
      else seen.delete(key)
      it.count = 0
    }
    if (seen.size) start()
  }

  function start(): void {
    timer ??= setTimeout(tick, interval)
    // In Node a timer would keep the process from ending.
    const it = timer as { unref?: () => unknown }
    it.unref?.()
  }

  function add(level: Level, message: string, cause: string | undefined): void {
    const whole = JSON.stringify([level, message, cause])
    const key = seen.has(whole) || seen.size < MOST_LINES ? whole : JSON.stringify([level, message])
    const known = seen.get(key)
    if (known) {
      known.count++
    } else {
      print({ level, message, cause, count: 1 })
      seen.set(key, { level, message, cause, count: 0 })
      start()
    }
  }

  return {
    info: (message) => add('info', message, undefined),
    error: (message, cause) => add('error', message, textOf(cause)),
    end() {
      clearTimeout(timer)
      timer = undefined
      for (const it of seen.values()) if (it.count) print(it)
      seen.clear()
    },
  }
}
