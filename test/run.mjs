/**
 * `npm test`: browser, types, lint, what nothing uses, unit tests, browser tests. A stage that fails does not stop the next ones. The last
 * line says `N passed, N failed` over everything; types, lint and what nothing uses count as one test each. With `--times`, what each file
 * took is written down in test/times.json, by which the longest begin.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countReport, howItEnded } from './support/countReport.mjs'
import { ensureBrowser, ensureFirefox, ensureWebKit } from './support/installBrowser.mjs'
import { endChildrenOnSignals, run } from './support/process.mjs'
import { file as timesFile, readTimes, slowest, timesOf } from './support/times.mjs'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))
endChildrenOnSignals()

const folder = mkdtempSync(join(tmpdir(), 'assent-test-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const times = { ...readTimes() }
/** @type {{ name: string, passed: number, failed: number, note: string, names: string[], seconds: number }[]} */
const results = []

const heading = (text) => console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}`)
const tool = (path, args, minutes) => run(process.execPath, [join('node_modules', path), ...args], { minutes })

/** @param {() => Promise<{ passed: number, failed: number, note?: string, names?: string[] }>} work */
const stage = async (name, work) => {
  heading(name)
  const start = performance.now()
  const { passed, failed, note = '', names = [] } = await work().catch((error) => ({ passed: 0, failed: 1, note: error.message }))
  if (failed && note) console.log(`${name}: ${note}`)
  results.push({ name, passed, failed, note, names, seconds: (performance.now() - start) / 1_000 })
}

/** One command that either passes or fails. */
const check = (name, path, args, minutes) => stage(name, async () => {
  const { code, timedOut } = await tool(path, args, minutes)
  if (timedOut) return { passed: 0, failed: 1, note: `ended after ${minutes} minutes` }
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: `ended with code ${code}` }
})

/** @param titles of projects, which share two workers, so that both are busy until the end */
const vitest = async (titles, minutes) => {
  const projects = Object.keys(titles)
  heading(Object.values(titles).join(', '))
  const file = join(folder, `${projects[0]}.json`)
  const start = performance.now()
  const ended = await run(process.execPath, [join('node_modules', 'vitest/vitest.mjs'), 'run', ...projects.map((it) => `--project=${it}`)], { minutes, env: { ASSENT_REPORT: file } })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined)
  const counted = projects.map((it) => countReport(report?.[it]))
  projects.forEach((project, i) => {
    const measured = timesOf(report?.[project] ?? [])
    console.log(`\nthe slowest files of ${titles[project]}, and in brackets what they took when it was written down:\n${slowest(measured, times[project] ?? {}, 5).join('\n')}`)
    times[project] = measured
    results.push({ name: titles[project], ...counted[i], seconds: Object.values(measured).reduce((sum, it) => sum + it, 0) })
  })
  const note = howItEnded(counted, ended, report)
  results.push({ name: `${projects.length > 1 ? 'browsers' : projects[0]}, whole`, passed: 0, failed: note ? 1 : 0, note, names: [], seconds: (performance.now() - start) / 1_000 })
}

await stage('browser', async () => {
  const path = await ensureBrowser()
  console.log(path)
  return { passed: 0, failed: 0, note: path }
})
// Side by side: none of them takes more than one core, and what they say names its tool by its form.
await Promise.all([
  check('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings=0'], 5),
  check('types', 'typescript/bin/tsc', ['-p', '.'], 5).then(() => check('unused', 'knip/bin/knip.js', ['--no-config-hints'], 5)),
])
await vitest({ unit: 'unit tests' }, 15)
const [firefox, webkit] = [await ensureFirefox(), await ensureWebKit()]
if (!firefox) console.log('firefox tests: not run, since no Firefox could be found or installed; set FIREFOX_PATH to one')
if (!webkit) console.log('webkit tests: not run, since no WebKit could be found or installed; install webkit2gtk-driver and xvfb')
// All of Chromium's are in the widest face; what depends on it, in the others too.
await vitest({
  browser: 'browser tests', narrow: 'narrow face', cjk: 'cjk face', ...(firefox && { firefox: 'firefox tests' }), ...(webkit && { webkit: 'webkit tests' }),
}, 50)

heading('summary')
for (const { name, passed, failed, note, names, seconds } of results) {
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(15)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s  ${note}`.trimEnd())
  for (const it of names) console.log(`    × ${it}`)
}
if (process.argv.includes('--times')) await writeFile(timesFile, `${JSON.stringify(times, null, 1)}\n`)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
const failed = sum('failed')
console.log(`\n${sum('passed')} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
