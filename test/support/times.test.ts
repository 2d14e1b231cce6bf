// @vitest-environment node
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { longestFirst, readTimes, slowest, timesOf } from './times.mjs'

const root = join(import.meta.dirname, '../..')
const report = (...files: [path: string, ms: number][]): string =>
  JSON.stringify({ testResults: files.map(([path, ms]) => ({ name: join(root, path), startTime: 1_000, endTime: 1_000 + ms })) })

it('reads the seconds of each file from a report', () => {
  expect(timesOf(report(['test/b.test.ts', 12_345], ['test/a.test.ts', 40]))).toEqual({ 'test/a.test.ts': 0, 'test/b.test.ts': 12.3 })
})

it('tells the slowest, with what they took when it was written down', () => {
  expect(slowest({ a: 1, b: 30.25, c: 2 }, { b: 15 }, 2)).toEqual(['  30.3 s  b (15.0 s)', '   2.0 s  c'])
})

it('begins with what is new, then with what takes longest', () => {
  const files = ['test/a.ts', 'test/b.ts', 'test/new.ts', 'test/c.ts'].map((it) => join(root, it))
  expect(longestFirst(files, { 'test/a.ts': 1, 'test/b.ts': 3, 'test/c.ts': 2 }, (it) => it).map((it) => it.slice(root.length + 6))).toEqual(['new.ts', 'b.ts', 'c.ts', 'a.ts'])
})

it('has times for most of what there is', () => {
  expect(Object.keys(readTimes()['browser']!).length).toBeGreaterThan(50)
})
