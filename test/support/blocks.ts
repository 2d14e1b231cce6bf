/** The code blocks of the README and of the reference, as a reader would copy them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

export interface Block {
  file: string
  /** Of the fence, from 1. */
  line: number
  /** What stands behind the fence. */
  language: string
  text: string
  /** The nearest one above. */
  heading: string
}

/** @throws {Error} where a fence is not closed */
export function blocksOf(file: string, markdown: string): Block[] {
  const out: Block[] = []
  let [heading, open] = ['', undefined as Block | undefined]
  markdown.split('\n').forEach((it, i) => {
    const fence = /^ {0,3}(?:```|~~~)\s*(.*)$/.exec(it)
    if (open && fence) open = undefined
    else if (open) open.text += `${it}\n`
    else if (fence) out.push(open = { file, line: i + 1, language: fence[1]!.trim(), text: '', heading })
    else heading = /^#+ (.*)/.exec(it)?.[1] ?? heading
  })
  if (open) throw new Error(`${file}:${open.line}: the block is not closed`)
  return out
}

/** The files that a reader copies from. */
export const pages: readonly string[] = ['README.md', ...readdirSync(join(root, 'demo/reference')).filter((it) => it.endsWith('.md')).map((it) => `demo/reference/${it}`)]
export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

export const blocks: readonly Block[] = pages.flatMap((it) => blocksOf(it, textOf(it)))
export const placeOf = ({ file, line }: Block): string => `${file}:${line}`

/** Blocks in these languages; each has somebody that runs it, or a reason. */
export const inLanguage = (...languages: string[]): Block[] => blocks.filter((it) => languages.includes(it.language))

/** The README's configuration: a block without a policy is for pasting into it. */
export const readmeDocument = (): Record<string, unknown> =>
  JSON.parse(blocks.find((it) => it.file === 'README.md' && it.language === 'json')!.text) as Record<string, unknown>

/** The document that a JSON block is, or is part of. */
export function documentOf({ text }: Block): Record<string, unknown> {
  const it = JSON.parse(text) as Record<string, unknown>
  return 'policy' in it ? it : { ...readmeDocument(), ...it }
}

/** Blocks that no test runs, each with its reason. The test that has the list holds that nothing else is left out. */
export const notRun: Readonly<Record<string, string>> = {
  text: 'a form of data: test/collector/verifyEntries.test.ts makes seals of it',
  nginx: 'nginx and its module for GeoIP are no packages of npm; directives, blocks and variables are looked at',
}
