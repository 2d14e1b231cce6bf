/** Counts one project's part of a report. What it cannot account for is a failure: a file without a test of its own that failed, no tests. */

/** @type {typeof import('./countReport.mjs').countReport} */
export const countReport = (files = []) => {
  const tests = files.flatMap((it) => it.tests)
  const passed = tests.filter(({ state }) => state === 'passed').length
  const names = tests.filter(({ state }) => state === 'failed').map(({ name }) => name)
  const skipped = tests.length - passed - names.length
  // A file that does not even load, or whose hook throws, has no failed test of its own.
  const problems = files.filter((it) => it.failed && !it.tests.some(({ state }) => state === 'failed')).map(({ file }) => `${file} failed as a whole`)
  if (passed + names.length === 0) problems.push('no test ran')
  return { passed, failed: names.length + problems.length, names, note: [...problems, ...(skipped ? [`${skipped} skipped`] : [])].join('; ') }
}

/** @type {typeof import('./countReport.mjs').howItEnded} */
export const howItEnded = (counted, { code, timedOut, minutes }, report) => {
  if (timedOut) return `ended after ${minutes} minutes`
  if (!report) return `ended with code ${code} and left no report`
  return code !== 0 && counted.every((it) => it.failed === 0) ? `ended with code ${code} though no test failed` : ''
}
