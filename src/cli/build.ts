/** `assent build`: compiles a configuration into the site's own files. */
import { existsSync, watch } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build as compile, type Built, type BuiltFile } from '../build/build.js'
import type { Config } from '../config/types.js'
import { detailFiles, messageFiles } from '../i18n/languageFiles.js'
import { matchLocale } from '../i18n/locale.js'
import { locales } from '../i18n/locales.js'
import { misuse, readArgs, type Command, type Terminal } from './command.js'
import { findingsOf, lineOf } from './findings.js'
import { readJson } from './readJson.js'

const help = `assent build <config.json> --out <folder> [options]

Checks a configuration and compiles it into the site's own files: what begins each page is one file, with the document, its law
and its question in it; the others are fetched when they are needed. Prints what goes into each page, the Content-Security-Policy
of visitors who have allowed nothing, and what each file costs. Files of earlier builds stay: pages in caches ask for them.

  --out <folder>      where the files are put; needed
  --folder <address>  where pages find them, with its closing slash. Default: /assent/
  --locale <tag>      the language of the pages, whose words are in the file, as a BCP 47 tag. Default: "ui.locale", else English
  --inline            the banner is part of the pages' HTML: it is painted with the page, before any file has come
  --no-gate           nothing in the pages is marked with data-consent: no element is looked at
  --no-late           nothing is marked, and no tag of Google's brought, after the HTML of a page was read, as single-page apps
                      do: from then on no element is looked at
  --nonce             scripts bear nonce="{nonce}"; the server puts a fresh value in the place of {nonce} each time
  --watch             builds again whenever the configuration changes

"site.js" is the same file under a name that stays, for pages whose HTML cannot be changed with each build. "_headers" says how
long each may be kept, as Netlify and Cloudflare Pages read it: they do at the root of what is published, where its lines go.

Exit code 0: built. 1: the configuration has errors, and nothing was written. 2: the command was misused.`

/** Beside the command when that is built; in the sources, the folder of what was built. */
const built = ['../', '../../dist/'].map((it) => new URL(it, import.meta.url)).find((it) => existsSync(new URL('site/release.json', it)))

const compressed = (text: string): number => brotliCompressSync(text).length
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(8)

function costs(files: readonly BuiltFile[]): string[] {
  const counted = files.filter((it) => it.name !== 'site.js' && !it.name.includes('/locales/'))
  return counted.map(({ name, text, when = 'each page begins' }) => `  ${kilobytes(compressed(text))}  ${name.padEnd(34)} ${when}`)
}

/** @throws a misuse where there are no texts in that language */
async function languageFor({ ui }: Config, wanted = ui.locale === 'auto' ? 'en' : ui.locale): Promise<Parameters<typeof compile>[1]['language']> {
  const language = matchLocale(wanted, locales)
  if (!language) throw misuse(`--locale ${wanted}: there are no texts in that language. There are ${locales.join(', ')}.`)
  return { language, messages: (await messageFiles[language]?.())?.default, notKept: (await detailFiles[language]?.())?.default.notKept }
}

async function write(out: string, { files, headers }: Built): Promise<void> {
  for (const { name, text } of [...files, { name: '_headers', text: headers }]) {
    const path = join(out, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}

interface Wish {
  out: string
  folder: string
  locale: string | undefined
  gate: boolean
  late: boolean
  inline: boolean
  nonce: boolean
}

/** @returns the exit code */
async function once(file: string, { out: folder, locale, ...options }: Wish, { out, err }: Terminal): Promise<number> {
  if (!built) throw Error('The files that a build is made of are not beside this command: install the package anew, or run npm run build.')
  const scanned = readJson(file)
  const { config, findings } = findingsOf(scanned)
  const errors = findings.filter((it) => it.level === 'error')
  for (const it of errors) err(lineOf(file, it))
  if (!config || errors.length) {
    err(`${file}: nothing was written.`)
    return 1
  }
  const result = await compile('value' in scanned ? scanned.value : undefined, {
    ...options, language: await languageFor(config, locale), read: (name) => readFile(new URL(name, built), 'utf8'),
  })
  if ('problems' in result) throw Error(result.problems.join(' '))
  await write(folder, result)
  out(`${result.files.length + 1} files are in ${folder}. Compressed (Brotli), a page fetches\n\n${costs(result.files).join('\n')}\n`)
  out(`Into the head of each page, before every other script:\n\n${result.snippet}\n`)
  if (result.body) out(`To the beginning of the body of each page:\n\n${result.body}\n`)
  out(`Content-Security-Policy, for visitors who have allowed nothing:\n\n${result.securityPolicy}`)
  return 0
}

export const build: Command = {
  summary: 'compiles a configuration into the site’s own files',
  help,
  async run(args, terminal) {
    const { positionals, values: { watch: watches, 'no-gate': ungated, 'no-late': early, out, folder, ...values } } = readArgs({
      args, allowPositionals: true, options: {
        'out': { type: 'string' }, 'folder': { type: 'string', default: '/assent/' }, 'locale': { type: 'string' },
        'no-gate': { type: 'boolean', default: false }, 'no-late': { type: 'boolean', default: false }, 'inline': { type: 'boolean', default: false }, 'nonce': { type: 'boolean', default: false }, 'watch': { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length || out === undefined) throw misuse('Name one configuration file and a folder: assent build assent.json --out public/assent')
    if (!folder.endsWith('/')) throw misuse(`--folder ${folder}: received an address without a slash at its end, expected that of a folder, such as ${folder}/`)
    const again = (): Promise<number> => once(file, { ...values, out, folder, gate: !ungated, late: !early, locale: values.locale }, terminal)
    const code = await again()
    if (!watches) return code
    let [building, waiting] = [Promise.resolve(code), false]
    // Editors put another file in its place, so that the folder is watched.
    const watcher = watch(dirname(file) || '.', (_event, name) => {
      if (name !== basename(file) || waiting) return
      waiting = true
      building = building.then(() => new Promise((done) => setTimeout(done, 50))).then(() => {
        waiting = false
        return again()
      }).catch((cause: unknown) => {
        terminal.err(cause instanceof Error ? cause.message : String(cause))
        return 1
      })
    })
    await terminal.stopped()
    watcher.close()
    return building
  },
}
