// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLog, type Log } from '../../src/collector/log.js'

let lines: Record<string, unknown>[] = []
let log: Log
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T06:30:05.000Z') })
  lines = []
  log = createLog({ write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) })
})
afterEach(() => vi.useRealTimers())

it('writes the first of its kind at once, and counts what is like it', () => {
  for (let i = 0; i < 584; i++) log.error('the store failed', new Error('disk full'))
  log.error('the store failed', new Error('locked'))
  log.info('started')
  const time = '2026-11-22T06:30:05.000Z'
  expect(lines).toEqual([
    { time, level: 'error', message: 'the store failed', cause: 'disk full', count: 1 },
    { time, level: 'error', message: 'the store failed', cause: 'locked', count: 1 },
    { time, level: 'info', message: 'started', count: 1 },
  ])
  vi.advanceTimersByTime(60_000)
  expect(lines.slice(3)).toEqual([{ time: '2026-11-22T06:31:05.000Z', level: 'error', message: 'the store failed', cause: 'disk full', count: 583 }])
})

it('comes once a minute while it goes on, and at once again after a minute without', () => {
  log.error('x')
  for (let i = 0; i < 3; i++) {
    log.error('x')
    vi.advanceTimersByTime(60_000)
  }
  expect(lines.map((it) => it['count'])).toEqual([1, 1, 1, 1])
  vi.advanceTimersByTime(60_000)
  expect(lines).toHaveLength(4)
  log.error('x')
  expect(lines).toHaveLength(5)
})

it('loses no count at the end', () => {
  for (let i = 0; i < 4; i++) log.error('x')
  log.end()
  expect(lines.map((it) => it['count'])).toEqual([1, 3])
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(2)
})

it('is a line each, whatever is in it, and stays small where nothing is like anything', () => {
  log.error('a\nb', new Error('c\r\n{"level":"info"}'))
  expect(lines[0]).toMatchObject({ message: 'a\nb', cause: 'c\r\n{"level":"info"}' })
  for (let i = 0; i < 10_000; i++) log.error('x', new Error(String(i)))
  expect(lines.length).toBeLessThan(60)
})
