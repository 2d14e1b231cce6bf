// @vitest-environment node
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { longestFirst, readTimes, slowest, timesOf } from './times.mjs'

const root = join(import.meta.dirname, '../..')

it('reads the seconds of each file from a report', () => {
  const file = (name: string, seconds: number) => ({ file: name, seconds, failed: false, tests: [] })
  expect(JSON.stringify(timesOf([file('test/b.test.ts', 12.3), file('test/a.test.ts', 0)]))).toBe('{"test/a.test.ts":0,"test/b.test.ts":12.3}')
})

it('tells the slowest, with what they took when it was written down', () => {
  expect(slowest({ a: 1, b: 30.25, c: 2 }, { b: 15 }, 2)).toEqual(['  30.3 s  b (15.0 s)', '   2.0 s  c'])
})

it('begins with what is new, then with what takes longest, whichever project it is of', () => {
  const files = ['one a', 'one b', 'two a', 'two new', 'one c'].map((it) => {
    const [name = '', path] = it.split(' ')
    return { project: { name }, moduleId: join(root, `test/${path}.ts`), it }
  })
  const stored = { one: { 'test/a.ts': 1, 'test/b.ts': 3, 'test/c.ts': 2 }, two: { 'test/a.ts': 4 } }
  expect(longestFirst(files, stored).map(({ it }) => it)).toEqual(['two new', 'two a', 'one b', 'one c', 'one a'])
})

it('has times for most of what there is', () => {
  expect(Object.keys(readTimes()['browser']!).length).toBeGreaterThan(50)
})
