/** A site's own files, as `assent build` writes them, on the site of a visit. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as building from '../../src/build/index.js'
import type { ConfigInput } from '../../src/index.js'
import { script } from './site.js'
import type { Visit } from './visit.js'

const dist = join(import.meta.dirname, '../..', process.env['ASSENT_DIST'] ?? 'dist')

/** An npm entry: style sheets are in what is built, and not in the sources as tests read them. */
export const builtModule = (name: string): Promise<unknown> => import(/* @vite-ignore */ join(dist, `npm/${name}.js`))
const { build } = await builtModule('build') as typeof building

/** Builds a document that is right. */
export async function builtSite(document: ConfigInput, options: Partial<building.BuildOptions> = {}): Promise<building.Built> {
  const built = await build(document, { read: (name) => readFile(join(dist, name), 'utf8'), ...options })
  if ('problems' in built) throw Error(built.problems.join('\n'))
  return built
}

/** Puts the files where the pages of the site look for them. */
export function serveBuilt({ site }: Pick<Visit, 'site'>, { files }: building.Built): void {
  for (const { name, text } of files) site.reply(`/assent/${name}`, script(text))
}
