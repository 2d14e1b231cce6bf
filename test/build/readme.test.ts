// @vitest-environment node
/**
 * What a reader copies from the README and the reference does what it says. Here: documents, commands and what runs on servers; markup,
 * style sheets and modules for a page are in test/browser/readme.test.ts.
 */
import { build } from 'esbuild'
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocks, blocksOf, documentOf, inLanguage, notRun, pages, placeOf, readmeDocument, textOf, type Block } from '../support/blocks.js'
import { makeReceipt } from '../collector/support.js'
import { built } from '../support/built.js'

const root = new URL('../../', import.meta.url).pathname
const { version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; scripts: Record<string, string> }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assent-readme-'))
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(readmeDocument(), null, 2))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome { code: number; out: string; err: string }
const assent = (...args: string[]): Promise<Outcome> => promisify(execFile)(process.execPath, [built('npm/cli.js'), ...args], { cwd: folder }).then(
  ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
  (it: { code: number; stdout: string; stderr: string }) => ({ code: it.code, out: it.stdout, err: it.stderr }))

/** Starts the collector on a port that is free, gives it a receipt of the page it is for, and ends it. */
function collects(args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [built('npm/cli.js'), ...args, '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const origin = args[args.indexOf('--origin') + 1]!
  let [out, err, told] = ['', '', false]
  async function post(address: string): Promise<void> {
    const receipt = await makeReceipt({ origin })
    const { status } = await fetch(address, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: JSON.stringify(receipt) })
    if (status !== 201) err += `it answered ${status}`
    child.kill('SIGTERM')
  }
  child.stdout.on('data', (it: Buffer) => {
    out += it.toString()
    const [address] = /http:\S+\/receipts/.exec(out) ?? []
    if (!address || told) return
    told = true
    void post(address)
  })
  child.stderr.on('data', (it: Buffer) => { err += it.toString() })
  return new Promise((done) => child.once('close', (code) => done({ code: code ?? 1, out, err })))
}

describe('a code block', () => {
  it('is found', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'demo/reference/guard.md', 'demo/reference/region.md', 'demo/reference/theming.md']))
    expect(blocksOf('a.md', '# A\n```js\n1\n```\ntext\n## B\n~~~ json\n{}\n~~~')).toEqual([
      { file: 'a.md', line: 2, language: 'js', text: '1\n', heading: 'A' }, { file: 'a.md', line: 7, language: 'json', text: '{}\n', heading: 'B' },
    ])
    expect(() => blocksOf('a.md', '```js\n1')).toThrow('not closed')
    expect(blocks.length).toBeGreaterThan(12)
  })

  it('has a language that somebody runs, or a reason why nobody does', () => {
    const run = ['sh', 'json', 'js', 'html', 'css', 'php']
    expect(blocks.filter((it) => !run.includes(it.language) && !(it.language in notRun)).map((it) => `${placeOf(it)}: "${it.language}"`)).toEqual([])
    expect(Object.keys(notRun).filter((it) => !blocks.some(({ language }) => language === it))).toEqual([])
  })
})

describe('a document', () => {
  it.each(inLanguage('json').map((it) => [placeOf(it), it] as const))('%s is right, and asks for what it has', async (_, block) => {
    const file = `${placeOf(block).replace(/\W/g, '-')}.json`
    // As it stands there, where it is a whole one: a key that is there twice would be lost otherwise.
    writeFileSync(join(folder, file), 'policy' in (JSON.parse(block.text) as object) ? block.text : JSON.stringify(documentOf(block), null, 2))
    expect(await assent('check', '--strict', file)).toEqual({ code: 0, out: `${file} is right.\n`, err: '' })
  })

  it('that is written beside a sentence has the options that there are', async () => {
    const inline = pages.flatMap((it) => [...textOf(it).matchAll(/`(\{ "[^`]*\})`/g)].map((found) => found[1]!))
      .concat(pages.flatMap((it) => [...textOf(it).matchAll(/`("(?:ui|receipts|guard|regions)": [^`]*)`/g)].map((found) => `{ ${found[1]!} }`)))
      // What an endpoint answers is no part of a document.
      .filter((it) => !it.includes('…') && !it.includes('region":') && !it.includes('"error"'))
    expect(inline.length).toBeGreaterThan(1)
    for (const [i, text] of inline.entries()) {
      const it = JSON.parse(text) as Record<string, unknown>
      const document = readmeDocument()
      const whole = 'use' in it ? { ...document, services: [...document['services'] as object[], it] } : 'model' in it || '*' in it ? { ...document, regions: it } : 'alg' in it || 'id' in it ? document : { ...document, ...it }
      writeFileSync(join(folder, `inline-${i}.json`), JSON.stringify(whole))
      expect(await assent('check', `inline-${i}.json`), text).toMatchObject({ code: 0, err: '' })
    }
  })
})

describe('a command', () => {
  /** Commands of a block, and those of the text. */
  const lines = inLanguage('sh').flatMap(({ text }) => text.split('\n')).map((it) => it.replace(/\s+#.*/, '').trim()).filter(Boolean)
  const inText = pages.flatMap((it) => [...textOf(it).matchAll(/`((?:npx )?assent [a-z]+ [^`]*)`/g)].map((found) => found[1]!))
  /** Without the settings before it, which the environment of a test may lack. */
  const all = [...new Set([...lines.flatMap((it) => it.split(' && ')), ...inText])].map((it) => it.replace(/^([A-Z_]+=\S+\s+)+/, ''))

  it('of assent is written so that it runs where the package is installed', () => {
    expect(all.filter((it) => it.startsWith('assent '))).toEqual([])
    expect(all.filter((it) => it.startsWith('npx assent ')).length).toBeGreaterThan(4)
  })

  it.each(all.filter((it) => it.startsWith('npx assent ')))('%s runs', async (line) => {
    const args = line.split(/\s+/).slice(2)
    // What is left out there is of the reader's own.
    if (line.includes('…')) return expect((await assent(args[0]!, '--help')).out).toContain(args.filter((it) => it.startsWith('--')).pop())
    const { code, out, err } = args[0] === 'collect' ? await collects(args) : await assent(...args)
    expect([code, err], out).toEqual([0, ''])
    expect(out).not.toBe('')
  }, 30_000)

  it.each(all.filter((it) => !it.startsWith('npx assent ')))('%s is one that there is', (line) => {
    const [, install] = /^npm install (.+)$/.exec(line) ?? []
    // The archive that npm pack makes here; that it can be installed and used, test/build/package.test.ts shows.
    if (install) return expect([[`./assent-${version}.tgz`], [`./assent-${version}.tgz`, 'libsql']]).toContainEqual(install.split(' '))
    if (/^curl /.test(line)) return
    const [, script] = /^npm (?:run )?(\w+)$/.exec(line) ?? []
    expect([...Object.keys(scripts), 'ci'], line).toContain(script)
  })
})

describe('a module for a server', () => {
  const runs: Record<string, (text: string) => Promise<unknown>> = {
    /** A Worker: the page gets a cookie with the region of whoever asks. */
    async Cloudflare(text) {
      const { default: worker } = await import(`data:text/javascript,${encodeURIComponent(text)}`) as { default: { fetch(request: object): Promise<Response> } }
      const real = globalThis.fetch
      const answers = async (type: string, cf?: object): Promise<string | null> => {
        globalThis.fetch = () => Promise.resolve(new Response('page', { headers: { 'content-type': type } }))
        try {
          return (await worker.fetch({ cf })).headers.get('set-cookie')
        } finally {
          globalThis.fetch = real
        }
      }
      return [
        await answers('text/html; charset=utf-8', { country: 'US', regionCode: 'CA' }), await answers('text/html', { country: 'KR' }), await answers('image/png', { country: 'KR' }), await answers('text/html'),
      ]
    },
    async Vercel(text) {
      const stub = { name: 'stub', setup: (it: { onResolve(o: object, f: () => object): void; onLoad(o: object, f: () => object): void }) => {
        it.onResolve({ filter: /^@vercel\/functions$/ }, () => ({ path: 'functions', namespace: 'stub' }))
        it.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'export const next = (more) => new Response(null, more)' }))
      } }
      const { outputFiles } = await build({ stdin: { contents: text }, bundle: true, write: false, format: 'esm', plugins: [stub] })
      const { default: middleware, config } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`) as
        { default: (request: Request) => Response; config: { matcher: string } }
      const answers = (country: string, region: string): string | null =>
        middleware(new Request('https://www.example.com/', { headers: { 'x-vercel-ip-country': country, 'x-vercel-ip-country-region': region } })).headers.get('set-cookie')
      expect(['/', '/shop/pots', '/logo.png', '/_next/x'].map((it) => RegExp(`^${config.matcher}$`).test(it))).toEqual([true, true, false, false])
      return [answers('US', 'CA'), answers('KR', ''), null, answers('', '')]
    },
    CloudFront(text) {
      interface Told { cookies?: Record<string, { value: string; attributes: string }> }
      const answers = (headers: object): string | null => {
        const { cookies } = runInNewContext(`${text}; handler(event)`, { event: { request: { headers }, response: {} } }) as Told
        const it = cookies?.['assent_region']
        return it ? `assent_region=${it.value}; ${it.attributes}` : null
      }
      const country = { value: 'US' }
      return Promise.resolve([
        answers({ 'cloudfront-viewer-country': country, 'cloudfront-viewer-country-region': { value: 'CA' } }), answers({ 'cloudfront-viewer-country': { value: 'KR' } }), null, answers({}),
      ])
    },
  }
  const cookie = (code: string): string => `assent_region=${code}; Path=/; SameSite=Lax; Secure`

  it('takes receipts in a server of the site’s own', async () => {
    const [block, ...more] = inLanguage('js').filter((it) => it.file === 'demo/reference/collector.md')
    expect(more).toEqual([])
    // Beside node_modules, where the driver of its database is found as in a project.
    const beside = join(root, 'node_modules/.cache/assent-test')
    mkdirSync(beside, { recursive: true })
    const file = join(mkdtempSync(join(beside, 'readme-')), 'server.mjs')
    const contents = `const request = new Request('https://www.example.com/health'), address = '127.0.0.1'\n${block!.text}\nconsole.log(response.status); await store.close?.()`
    await build({
      stdin: { contents, resolveDir: root }, bundle: true, outfile: file, format: 'esm', platform: 'node', external: ['libsql'], logLevel: 'error', alias: { 'assent/collector': built('npm/collector.js') },
    })
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: folder, env: { ...process.env, ASSENT_TOKEN: 'x' } })
    rmSync(join(file, '..'), { recursive: true })
    expect([stdout, stderr]).toEqual(['200\n', ''])
  }, 30_000)

  it('tells the page of the signal that only the server has heard', () => {
    const [block, ...more] = inLanguage('js').filter((it) => it.file === 'demo/reference/signals.md')
    expect(more).toEqual([])
    const head = (headers: Record<string, string>): string =>
      runInNewContext(`${block!.text}; head`, { request: new Request('https://www.example.com/', { headers }) }) as string
    expect([head({ 'sec-gpc': '1' }), head({}), head({ 'sec-gpc': '0' })]).toEqual(['<meta name="assent-gpc" content="1">', '', ''])
  })

  it.each(inLanguage('js').filter((it) => it.file === 'demo/reference/build.md').map((it) => [it.heading, it] as const))('%s builds and writes what it says', async (_heading, block) => {
    const folder = mkdtempSync(join(tmpdir(), 'assent-readme-'))
    const file = join(folder, 'run.mjs')
    const around = `import { readFile } from 'node:fs/promises'
      const document = { policy: { version: '1', url: '/privacy' } }
      const request = new Request('https://www.example.com/', { headers: { 'accept-language': 'de' } })
      const dist = ${JSON.stringify(pathToFileURL(built('')).href + '/')}
      const publish = async (name) => { if (/^site\\.[0-9a-f]/.test(name)) console.log('published') }`
    const shown = block.text.includes('renderBanner') ? "console.log(body.includes('Alle ablehnen'), vary.includes('Cookie'), head.includes('script'))" : ''
    await build({
      stdin: { contents: `${around}\n${block.text}\n${shown}`, resolveDir: root }, bundle: true, outfile: file, format: 'esm', platform: 'node', logLevel: 'error',
      alias: Object.fromEntries(['server', 'build', 'locales/de'].map((it) => [`assent/${it}`, built(`npm/${it}.js`)])),
    })
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: folder })
    rmSync(folder, { recursive: true })
    expect([stdout, stderr]).toEqual([block.text.includes('renderBanner') ? 'true true true\n' : 'published\n', ''])
  }, 30_000)

  it('is run, whatever file it is in', () => {
    expect([...new Set(inLanguage('js').map((it) => it.file))].sort()).toEqual(['README.md', 'demo/reference/build.md', 'demo/reference/collector.md', 'demo/reference/region.md', 'demo/reference/signals.md'])
  })

  const servers = inLanguage('js').filter((it) => it.file === 'demo/reference/region.md')
  it.each(servers.map((it) => [it.heading, it] as const))('for %s tells the region by a cookie', async (heading, block: Block) => {
    expect(runs[heading], `${placeOf(block)}: nobody runs it`).toBeDefined()
    expect(await runs[heading]!(block.text)).toEqual([cookie('US-CA'), cookie('KR'), null, null])
  })

  it('is each that there is', () => {
    expect(servers.map((it) => it.heading).sort()).toEqual(Object.keys(runs).sort())
  })
})

describe('a configuration of nginx', () => {
  it.each(inLanguage('nginx').map((it) => [placeOf(it), it] as const))('%s has directives that end, blocks that close, and variables that it sets', (_, { text }) => {
    const bare = text.replace(/#.*/g, '').replace(/"[^"]*"/g, (it) => it.replace(/[{};]/g, ' '))
    expect(bare.split('{').length).toBe(bare.split('}').length)
    // What stands between two ends is a directive, or what opens a block.
    expect(bare.split(/[;{}]/).map((it) => it.trim()).filter(Boolean).filter((it) => /\n/.test(it))).toEqual([])
    expect(bare.trim()).toMatch(/[;}]$/)
    const set = [...bare.matchAll(/^\s*(?:map \S+ |)(\$\w+)/gm)].map((it) => it[1]!)
    expect([...text.matchAll(/\$\w+/g)].map(([it]) => it).filter((it) => !set.includes(it))).toEqual([])
  })
})
