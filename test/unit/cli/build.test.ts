// @vitest-environment node
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.js'
import de from '../../../src/i18n/languages/de.js'

const document = { policy: { version: '1', url: '/privacy' } }
let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'assent-build-')) })
afterEach(() => rmSync(folder, { recursive: true }))

interface Running { code: Promise<number>; out: string[]; err: string[]; stop(): void }

/** @param input the document, or a text that is none */
function run(input: unknown, ...args: string[]): Running {
  const file = join(folder, 'assent.json')
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input))
  const [out, err]: [string[], string[]] = [[], []]
  let stop = (): void => undefined
  const stopped = new Promise<void>((done) => { stop = done })
  const code = main(['build', file, '--out', join(folder, 'out'), ...args], { out: (it) => out.push(it), err: (it) => err.push(it), env: {}, stopped: () => stopped })
  return { code, out, err, stop: () => stop() }
}
const files = (): string[] => readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((it) => statSync(join(folder, 'out', it)).isFile())
const sites = (): string[] => files().filter((it) => /^site\.[\da-f]{8}\.js$/.test(it))

describe('assent build', () => {
  it('writes the files and prints what goes into each page', async () => {
    const { code, out } = run(document)
    expect(await code).toBe(0)
    expect(files()).toEqual(expect.arrayContaining(['_headers', 'site.js', ...sites()]))
    expect(readFileSync(join(folder, 'out', sites()[0]!), 'utf8')).toBe(readFileSync(join(folder, 'out/site.js'), 'utf8'))
    expect(out.join('\n')).toContain(`src="/assent/${sites()[0]}"`)
    expect(out.join('\n')).toMatch(/\d+\.\d kB {2}site\.[\da-f]{8}\.js +each page begins/)
    expect(out.join('\n')).toContain("script-src 'self' 'sha256-")
  })

  it('prints the banner in the language of the pages', async () => {
    const { code, out } = run(document, '--inline', '--locale', 'de-AT', '--folder', '/x/')
    expect(await code).toBe(0)
    expect(out.join('\n')).toContain(`>${de.rejectAll}</button>`)
    expect(out.join('\n')).toContain('src="/x/site.')
    const { out: ownLocale, code: other } = run({ ...document, ui: { locale: 'de' } }, '--inline')
    expect(await other).toBe(0)
    expect(ownLocale.join('\n')).toContain(`>${de.rejectAll}</button>`)
  })

  it.each([[[], false], [['--no-late'], true]] as const)('with %j a page knows whether something is marked late', async (args, early) => {
    const { code } = run(document, ...args)
    expect(await code).toBe(0)
    expect(readFileSync(join(folder, 'out/site.js'), 'utf8').includes('define("assent-early"')).toBe(early)
  })

  it('writes nothing of a document that is wrong, and says so as the check does', async () => {
    for (const [input, said] of [['{', 'not-json'], [{ policy: {} }, 'policy.version is missing'], [{ ...document, ui: { theme: { accent: 'nothing' } } }, 'ui.theme.accent']] as const) {
      const { code, err } = run(input)
      expect(await code).toBe(1)
      expect(err.join('\n')).toContain(said)
      expect(err.join('\n')).toContain('nothing was written')
      expect(existsSync(join(folder, 'out'))).toBe(false)
    }
  })

  it.each([
    [['--folder', '/x'], '--folder /x: received an address without a slash'], [['--locale', 'tlh'], '--locale tlh: there are no texts'], [['--inlin'], 'inlin'],
  ])('is misused with %j', async (args, said) => {
    const { code, err } = run(document, ...args)
    expect(await code).toBe(2)
    expect(err.join('\n')).toContain(said)
  })

  it('wants a folder', async () => {
    const err: string[] = []
    expect(await main(['build', 'assent.json'], { out: () => undefined, err: (it) => err.push(it), env: {}, stopped: async () => undefined })).toBe(2)
    expect(err[0]).toContain('--out')
  })

  it('builds again when the document changes, also where an editor puts another file in its place; a mistake leaves what is there', async () => {
    const { code, out, err, stop } = run(document, '--watch')
    await expect.poll(() => out.length).toBeGreaterThan(0)
    const [first] = sites()
    const change = (text: string): void => {
      writeFileSync(join(folder, 'new.json'), text)
      renameSync(join(folder, 'new.json'), join(folder, 'assent.json'))
    }
    change(JSON.stringify({ policy: { version: '2', url: '/privacy' } }))
    await expect.poll(() => sites().length, { timeout: 10_000 }).toBe(2)
    expect(sites()).toContain(first)
    change('{')
    await expect.poll(() => err.join('\n'), { timeout: 10_000 }).toContain('not-json')
    change(JSON.stringify({ policy: { version: '3', url: '/privacy' } }))
    await expect.poll(() => sites().length, { timeout: 10_000 }).toBe(3)
    stop()
    expect(await code).toBe(0)
  })
})
