/** How long each file of tests takes: measured by every run, kept in test/times.json by `npm test -- --times`, told where it is long. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
export const file = fileURLToPath(new URL('../times.json', import.meta.url))

/** @type {typeof import('./times.mjs').readTimes} */
export const readTimes = () => JSON.parse(readFileSync(file, 'utf8'))

/** @type {typeof import('./times.mjs').timesOf} */
export const timesOf = (files) => Object.fromEntries(files.map((it) => [it.file, it.seconds]).sort(([a], [b]) => (a < b ? -1 : 1)))

/** @type {typeof import('./times.mjs').slowest} */
export const slowest = (times, stored, most) => Object.entries(times).sort(([, a], [, b]) => b - a).slice(0, most).map(([name, seconds]) =>
  `${seconds.toFixed(1).padStart(6)} s  ${name}${stored[name] === undefined ? '' : ` (${stored[name].toFixed(1)} s)`}`)

/** @type {typeof import('./times.mjs').longestFirst} */
export const longestFirst = (files, stored) => {
  // A file without a time is new: it begins, so that it ends before the others do.
  const seconds = ({ project, moduleId }) => stored[project.name]?.[relative(root, moduleId)] ?? Infinity
  return [...files].sort((a, b) => seconds(b) - seconds(a) || (a.moduleId < b.moduleId ? -1 : 1))
}
