// @vitest-environment node
import { expect, it } from 'vitest'
import { countReport, howItEnded } from './countReport.mjs'
import type { FileResult } from './report.mjs'

const ended = { code: 0, timedOut: false, minutes: 5 }
const file = (name: string, failed: boolean, ...states: FileResult['tests'][number]['state'][]): FileResult =>
  ({ file: name, seconds: 1, failed, tests: states.map((state) => ({ name: `${name} ${state}`, state })) })

it('counts tests over all files and says how many were skipped', () => {
  expect(countReport([file('a.test.ts', false, 'passed', 'passed'), file('b.test.ts', true, 'failed', 'passed', 'skipped', 'pending')]))
    .toEqual({ passed: 3, failed: 1, names: ['b.test.ts failed'], note: '2 skipped' })
})

it('counts a file that did not load as a failure', () => {
  expect(countReport([file('a.test.ts', false, 'passed'), file('b.test.ts', true)])).toEqual({ passed: 1, failed: 1, names: [], note: 'b.test.ts failed as a whole' })
  expect(countReport([file('a.test.ts', true, 'passed')])).toMatchObject({ passed: 1, failed: 1 })
})

it('does not count a file with a failed test twice', () => {
  expect(countReport([file('a.test.ts', true, 'failed')])).toMatchObject({ passed: 0, failed: 1 })
})

it('fails when no test ran, even if vitest is content', () => {
  expect(countReport([])).toMatchObject({ failed: 1, note: 'no test ran' })
  expect(countReport(undefined)).toMatchObject({ failed: 1, note: 'no test ran' })
  expect(countReport([file('a.test.ts', false, 'skipped')])).toMatchObject({ failed: 1, note: 'no test ran; 1 skipped' })
})

it('says what no failed test explains: a limit of time, no report, a bad exit code', () => {
  const good = countReport([file('a.test.ts', false, 'passed')])
  const bad = countReport([file('a.test.ts', true, 'failed')])
  expect(howItEnded([good], ended, {})).toBe('')
  expect(howItEnded([good, bad], { ...ended, code: 1 }, {})).toBe('')
  expect(howItEnded([good, good], { ...ended, code: 1 }, {})).toBe('ended with code 1 though no test failed')
  expect(howItEnded([], { ...ended, code: 1 }, undefined)).toBe('ended with code 1 and left no report')
  expect(howItEnded([], { ...ended, timedOut: true }, undefined)).toBe('ended after 5 minutes')
  expect(howItEnded([bad], { ...ended, timedOut: true }, {})).toBe('ended after 5 minutes')
})
