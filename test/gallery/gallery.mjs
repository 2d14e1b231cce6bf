/**
 * `npm run gallery [-- part of a name]`: every surface of the built files as a picture, and a page that shows them all.
 * They go to `.gallery`, which is not kept.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findBrowser } from '../support/findBrowser.mjs'
import { browserEnvironment } from '../support/fonts.mjs'
import { pageFor } from './page.mjs'
import { shots, viewports } from './shots.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, process.env.ASSENT_DIST ?? 'dist')
const out = join(root, '.gallery')
const [only = ''] = process.argv.slice(2)
const wanted = shots.filter((it) => it.name.includes(only))

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  const shot = searchParams.has('shot') ? wanted[Number(searchParams.get('shot'))] : undefined
  if (shot) return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageFor(shot))
  const type = extname(pathname) === '.js' ? 'text/javascript' : 'text/html'
  readFile(join(dist, normalize(pathname))).then((body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body), () => response.writeHead(404).end())
})
await new Promise((done) => { server.listen(0, '127.0.0.1', done) })
const executablePath = findBrowser()
if (!executablePath) throw Error('No Chromium found: set CHROME_PATH, or run npm test once, which installs one.')
const browser = await chromium.launch({ executablePath, env: browserEnvironment(), chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-gpu', '--no-proxy-server'] })
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })

async function take(shot, index) {
  const context = await browser.newContext({
    viewport: viewports[shot.size], colorScheme: shot.scheme, forcedColors: shot.forced, contrast: shot.contrast, reducedMotion: 'reduce', locale: shot.locale,
  })
  try {
    if (shot.gpc) await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }))
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto(`http://127.0.0.1:${server.address().port}/?shot=${index}`)
    if (shot.unasked) await page.locator('assent-trigger button').waitFor()
    else await page.locator('assent-banner button').first().waitFor()
    await shot.act?.(page)
    // Fonts and what is fetched a moment later.
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(out, `${shot.name}.png`) })
  } finally {
    await context.close()
  }
}

const failed = []
for (const [index, shot] of wanted.entries()) await take(shot, index).catch((cause) => failed.push(`${shot.name}: ${cause.message.split('\n')[0]}`))
await writeFile(join(out, 'index.html'), `<!doctype html><meta charset="utf-8"><title>assent: gallery</title>
<style>body{font:14px system-ui;margin:1em;display:flex;flex-wrap:wrap;gap:1em;align-items:start}figure{margin:0}img{max-width:24em;max-height:24em;border:1px solid #8888}</style>
${wanted.map(({ name }) => `<figure><a href="${name}.png"><img src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`).join('\n')}\n`)
await browser.close()
server.close()
for (const it of failed) console.error(it)
console.log(`${wanted.length - failed.length} pictures, ${failed.length} failed; open .gallery/index.html`)
process.exitCode = failed.length ? 1 : 0
