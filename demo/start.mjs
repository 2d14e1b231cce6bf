/** `npm start`: the demo on one port, of what is in dist, which is built anew where the sources are others by now (not with `--as-built`). PORT (0 for any free one), HOST and DATA (the database file) can be set. Ctrl-C stops it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { needsBuild } from './server/needsBuild.mjs'

const { PORT = '4000', HOST, DATA = fileURLToPath(new URL('.data/receipts.db', import.meta.url)) } = process.env

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exit(1)
}

if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) fail(`PORT=${PORT}: must be a number from 0 to 65535.`)

if (!process.argv.includes('--as-built') && await needsBuild()) {
  console.log('\n  The sources are newer than dist: building …')
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' })
  if (status !== 0) fail(`The build failed:\n${stderr}`)
}

/** Heard also while the server is still coming up, and as often as an impatient person presses Ctrl-C. */
const stopped = new Promise((done) => ['SIGINT', 'SIGTERM'].forEach((it) => process.on(it, done)))

// Only now: it reads what is built.
const { startDemo } = await import('./server/demo.mjs')
const demo = await startDemo({ port: Number(PORT), host: HOST, file: DATA }).catch((cause) => {
  if (cause.code === 'EADDRINUSE') fail(`Port ${PORT} is in use. Choose another, such as PORT=4001, or PORT=0 for any free one.`)
  throw cause
})
console.log(`
  The demo is at            ${demo.url}
  Receipts arriving live    ${demo.url}/demo/receipts
  Policies of five sites    ${demo.url}/policies/enhancier
  Reference                 ${demo.url}/demo/reference/options

  The same shop on a host name of several labels: ${demo.url.replace('//localhost', '//www.shop.localhost')}
  Receipts are kept in ${DATA}. Ctrl-C stops.
`)
await stopped
await demo.close()
