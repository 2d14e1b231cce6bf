// @vitest-environment node
import { expect, it } from 'vitest'
import { countReport } from './countReport.mjs'

const ended = { code: 0, timedOut: false, minutes: 5 }
const report = (...files: { name?: string; status: string; tests: string[] }[]): string => JSON.stringify({
  testResults: files.map(({ name = 'a.test.ts', status, tests }) => ({ name, status, assertionResults: tests.map((it) => ({ status: it, fullName: `${name} ${it}` })) })),
})

it('counts tests over all files and says how many were skipped', () => {
  const text = report({ status: 'passed', tests: ['passed', 'passed'] }, { status: 'failed', tests: ['failed', 'passed', 'skipped', 'todo'] })
  expect(countReport(text, { ...ended, code: 1 })).toEqual({ passed: 3, failed: 1, names: ['a.test.ts failed'], note: '2 skipped' })
})

it('counts a file that did not load as a failure', () => {
  const text = report({ status: 'passed', tests: ['passed'] }, { name: 'b.test.ts', status: 'failed', tests: [] })
  expect(countReport(text, { ...ended, code: 1 })).toEqual({ passed: 1, failed: 1, names: [], note: 'b.test.ts failed as a whole' })
})

it('does not count a file with a failed test twice', () => {
  expect(countReport(report({ status: 'failed', tests: ['failed'] }), { ...ended, code: 1 })).toMatchObject({ passed: 0, failed: 1 })
})

it('fails when no test ran, even if vitest is content', () => {
  expect(countReport(report(), ended)).toMatchObject({ failed: 1, note: 'no test ran' })
  expect(countReport(report({ status: 'passed', tests: ['skipped'] }), ended)).toMatchObject({ failed: 1, note: 'no test ran; 1 skipped' })
})

it('fails on an exit code that no failed test explains', () => {
  expect(countReport(report({ status: 'passed', tests: ['passed'] }), { ...ended, code: 1 })).toMatchObject({ passed: 1, failed: 1 })
})

it('fails once when there is no report', () => {
  expect(countReport(undefined, { ...ended, code: 1 })).toEqual({ passed: 0, failed: 1, names: [], note: 'ended with code 1 and left no report' })
  expect(countReport(undefined, { ...ended, timedOut: true })).toEqual({ passed: 0, failed: 1, names: [], note: 'ended after 5 minutes' })
})
