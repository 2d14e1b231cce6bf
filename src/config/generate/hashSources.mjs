/** What `dist` was built from, as one hash in it: `npm start` builds only where the sources are others by now. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

const root = new URL('../../../', import.meta.url)
/** In `dist`. */
export const BUILT_FROM = 'built-from.txt'

/** @returns SHA-256 of everything that a build reads of this repository, in base64url */
export async function hashSources() {
  const inFolders = (await Promise.all(['src', 'widget'].map(async (folder) =>
    (await readdir(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })).filter((it) => it.isFile() && !it.name.endsWith('.md'))
      .map((it) => `${it.parentPath.replaceAll('\\', '/').replace(/\/$/, '')}/${it.name}`.slice(root.pathname.length))))).flat()
  const hash = createHash('sha256')
  for (const path of [...inFolders, 'package.json', 'rollup.config.mjs', 'tsconfig.json'].sort()) {
    hash.update(`${path}\n`).update(await readFile(new URL(path, root))).update('\n')
  }
  return hash.digest('base64url')
}
