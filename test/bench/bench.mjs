/**
 * `npm run bench`: what assent costs a page, beside the page alone and two others, in one interleaved run on this machine.
 * Not a test: its figures are the machine's. Their ratios are what is said of assent.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { CPU, launchBrowser, NETWORK, VIEWPORT } from './browser.mjs'
import { readOptions, USAGE } from './options.mjs'
import { TAGS } from './page.mjs'
import { report } from './report.mjs'
import { startServer } from './server.mjs'
import { subjects } from './subjects.mjs'
import { visit } from './visits.mjs'

const root = new URL('../../', import.meta.url)
const reference = new URL('demo/reference/', root)
const versionOf = async (path) => JSON.parse(await readFile(new URL(`${path}package.json`, root), 'utf8')).version

/** A machine that is busy with something else can make a visit fail; one that fails twice has a reason. */
async function sampleOf(name, browser, server) {
  const take = () => visit(browser, server, name, subjects[name])
  try {
    return await take()
  } catch (cause) {
    console.error(`${name}: ${cause.message}; once more`)
  }
  return take().catch((cause) => { throw Error(`${name}: ${cause.message}`, { cause }) })
}

/** Runs all subjects, each first in turn, so that none has always the same neighbour. */
async function measure({ rounds, names }, browser, server) {
  const samples = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const i of names.keys()) {
      const name = names[(i + round) % names.length]
      console.error(`round ${round + 1} of ${rounds}: ${name}`)
      samples[name].push(await sampleOf(name, browser, server))
    }
  }
  return samples
}

/** What a reader has to know to judge the figures, and to get them again. */
async function conditions({ rounds, names }, browser) {
  const versions = await Promise.all(names.filter((it) => it !== 'none' && !it.startsWith('assent build')).map(async (it) =>
    `${it} ${await versionOf(it === 'assent' ? '' : `node_modules/${it}/`)}`))
  const { mbitDown, mbitUp, latency } = NETWORK
  return `${versions.join(', ')}; Chromium ${browser.version()}, headless, ${VIEWPORT.width} × ${VIEWPORT.height} CSS pixels.
CPU slowed down ${CPU} times; network ${mbitDown} Mbit/s down, ${mbitUp} up, ${latency} ms to the first byte; HTTP/1.1, brotli 11.
Rounds: ${rounds}, interleaved. Median and, in brackets, quartiles. What is added to the page alone, and what assent comes to
divided by another (÷), is taken within each round. Main-thread time is time of the thread; a tag runs so long after the
navigation began. The page is an article of text with ${TAGS} tags that need consent, half of them inline, half from another
origin; without an SDK they wait before the choice and are ordinary tags after it. All have the same four categories and
their configuration in the page. Nothing of this page is marked late, which the built files are told (\`--no-late\`). assent posts receipts and keeps a button for changing one's mind; the others do neither.`
}

/** @param {ReturnType<typeof readOptions>} options */
async function run(options) {
  const server = await startServer()
  const browser = await launchBrowser()
  try {
    const samples = await measure(options, browser, server)
    const text = `${await conditions(options, browser)}\n\n${report(samples)}\n`
    console.log(text)
    if (options.json) await writeFile(options.json, JSON.stringify({ chromium: browser.version(), samples }, null, 2))
    if (options.write) {
      await mkdir(reference, { recursive: true })
      await writeFile(new URL('bench.md', reference), page(text))
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

const page = (text) => `# What assent costs a page

Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench -- --write\`, which anyone can repeat after \`npm ci\`.
The absolute figures are one machine's; what is said of assent are the ratios.

${text}`

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) console.log(USAGE)
  else await run(options)
} catch (cause) {
  console.error(cause.message)
  process.exitCode = 1
}
