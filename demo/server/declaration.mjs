/** What the privacy page declares, printed from the site's document as a site's build would do it. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const path = (from) => fileURLToPath(new URL(from, import.meta.url))

/** @returns {Promise<string>} HTML, with the third parties still to be filled in */
export async function printDeclaration() {
  const { stdout } = await promisify(execFile)(process.execPath, [path('../../dist/npm/cli.js'), 'declaration', path('../site/assent.json')])
  return stdout
}
