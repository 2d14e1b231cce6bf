/** Counts a vitest run from its JSON report. What it cannot account for is a failure: no report, no tests, a bad exit code. */

/** @type {import('./countReport.mjs').CountReport} */
export const countReport = (text, { code, timedOut, minutes }) => {
  const problems = []
  let [passed, failed, skipped] = [0, 0, 0]
  let names = []
  if (timedOut) problems.push(`ended after ${minutes} minutes`)
  if (text === undefined) {
    if (!timedOut) problems.push(`ended with code ${code} and left no report`)
  } else {
    const { testResults } = JSON.parse(text)
    const tests = testResults.flatMap((file) => file.assertionResults)
    passed = tests.filter(({ status }) => status === 'passed').length
    names = tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName)
    failed = names.length
    skipped = tests.length - passed - failed
    // A file that does not even load, or whose hook throws, has no failed test of its own.
    for (const { status, assertionResults, name } of testResults) {
      if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) problems.push(`${name} failed as a whole`)
    }
    if (passed + failed === 0) problems.push('no test ran')
    if (code !== 0 && failed === 0 && problems.length === 0) problems.push(`ended with code ${code} though no test failed`)
  }
  return { passed, failed: failed + problems.length, names, note: [...problems, ...(skipped ? [`${skipped} skipped`] : [])].join('; ') }
}
