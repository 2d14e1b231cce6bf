/** Whether dist was built from other sources than are here. An installed package has no sources, and nothing to build. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

export async function needsBuild() {
  const sources = new URL('../../src/config/generate/hashSources.mjs', import.meta.url)
  if (!existsSync(sources)) return false
  const { BUILT_FROM, hashSources } = await import(sources.href)
  const built = await readFile(new URL(`../../dist/${BUILT_FROM}`, import.meta.url), 'utf8').catch(() => '')
  return built.trim() !== await hashSources()
}
