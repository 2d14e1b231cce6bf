/** Writes down what a run of vitest has found, by project: its own reports do not say which one a file ran in. */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** @type {typeof import('./report.mjs').reportOf} */
export const reportOf = (modules) => {
  /** @type {import('./report.mjs').Report} */
  const report = {}
  for (const it of modules) {
    (report[it.project.name] ??= []).push({
      file: relative(root, it.moduleId),
      seconds: Math.round(it.diagnostic().duration / 100) / 10,
      failed: it.state() === 'failed',
      tests: [...it.children.allTests()].map((test) => ({ name: test.fullName, state: test.result().state })),
    })
  }
  return report
}

/** @type {typeof import('./report.mjs').createReporter} */
export const createReporter = (path) => ({ onTestRunEnd: (modules) => writeFileSync(path, JSON.stringify(reportOf(modules))) })
