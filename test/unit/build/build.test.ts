// @vitest-environment node
/** What `build` writes, from the built parts. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/check.js'
import { explain } from '../../../src/config/explain.js'
import { build, type Built, type BuildOptions } from '../../../dist/npm/build.js'

const dist = join(import.meta.dirname, '../../../dist')
const document = { policy: { version: '1', url: '/privacy' } }
const read = (name: string): Promise<string> => readFile(join(dist, name), 'utf8')
const made = async (input: unknown = document, options: Partial<BuildOptions> = {}): Promise<Built> => {
  const built = await build(input, { read, ...options })
  if ('problems' in built) throw Error(built.problems.join())
  return built
}
const names = ({ files }: Built): string[] => files.map((it) => it.name.replace(/\.[\da-f]{8}(?=\.js)|^[\da-f]{8}\//g, '').replace(/\.js$/, '')).filter((it) => !it.startsWith('locales/'))

describe('build()', () => {
  it('gives the same text for the same document, and another name for another', async () => {
    const [one, same, other] = [await made(), await made(), await made({ policy: { version: '2', url: '/privacy' } })]
    expect(same).toEqual(one)
    expect(other.files[0]!.name).not.toBe(one.files[0]!.name)
    // What others need is of the release, whatever the document.
    expect(other.files.slice(2).map((it) => it.name)).toEqual(one.files.slice(2).map((it) => it.name))
  })

  it('writes scripts, none of which defines what the page has already', async () => {
    const { files } = await made()
    for (const { name, text } of files) expect(() => new Script(text), name).not.toThrow()
    expect(files.filter((it) => it.text.includes('define("core"')).map((it) => it.name.replace(/[\da-f]{8}/, '…'))).toEqual(['site.….js', 'site.js'])
  })

  it('says what is wrong with a document in the sentences of the check, and writes nothing', async () => {
    const wrong = { ...document, categories: [{ id: 'analytics' }], polcy: 1 }
    const built = await build(wrong, { read })
    expect(built).toEqual({ problems: parseConfig(wrong).problems.map(explain) })
    expect(JSON.stringify(built)).toContain('Did you mean')
  })

  it('has only what the document can need', async () => {
    expect(names(await made())).toEqual(['site', 'site', 'assent-ui', 'assent-first', 'assent-gate', 'assent-placeholder', 'assent-guard', 'assent-panel', 'assent-details', 'assent-trigger', 'assent-outdated', 'assent-explain'])
    expect(names(await made(document, { gate: false }))).not.toEqual(expect.arrayContaining(['assent-gate']))
    const all = await made({
      policy: { version: '1', url: '/privacy', announced: '2026-01-01' }, ui: { layout: 'modal', theme: { preset: 'soft' } },
      services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-XXXXXXX' } }],
    })
    expect(names(all)).toEqual(expect.arrayContaining(['assent-modal', 'assent-theme', 'assent-notice', 'assent-services', 'services/google-analytics']))
    expect(names(await made({ ...document, ui: { layout: 'none' } }))).toEqual(['site', 'site', 'assent-first', 'assent-gate', 'assent-guard', 'assent-explain'])
  })

  it('prints a snippet whose hashes are right', async () => {
    const { files, snippet, securityPolicy } = await made(document, { inline: true, folder: 'https://cdn.example/a/' })
    const [, inline, integrity] = /^<script>(.*)<\/script>\n<script async src="https:\/\/cdn\.example\/a\/site\.[\da-f]{8}\.js" integrity="sha384-(.*)" crossorigin="anonymous"><\/script>$/s.exec(snippet)!
    expect(createHash('sha384').update(files[0]!.text).digest('base64')).toBe(integrity)
    expect(securityPolicy).toContain(`'sha256-${createHash('sha256').update(inline!).digest('base64')}'`)
  })

  it('lets the policy have the files from where they are', async () => {
    expect((await made(document, { folder: 'https://cdn.example/a/' })).securityPolicy).toMatch(/script-src 'self'[^;]* https:\/\/cdn\.example(;| )/)
    expect((await made(document, { folder: '//cdn.example/a/' })).securityPolicy).toMatch(/script-src 'self'[^;]* cdn\.example(;| )/)
    expect((await made(document, { folder: '/a" b="/' })).snippet).toContain('src="/a&quot; b=&quot;/site.')
  })

  it('speaks to Google’s tags before the file where the document expects one', async () => {
    const { snippet } = await made({ ...document, services: [{ id: 'ga', use: 'google-analytics', options: { id: 'G-XXXXXXX' } }] })
    expect(snippet).toContain("gtag('consent','default'")
    expect((await made()).snippet).not.toContain('gtag')
  })

  it('writes a script of at most 700 bytes for a banner in the page', async () => {
    const { snippet, body } = await made(document, { inline: true })
    const script = /\(d=>.*(?=<\/script>\n)/s.exec(snippet)![0]
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(700)
    expect(body).toContain('<template shadowrootmode="open">')
    expect(body).not.toMatch(/ style="| on\w+="/)
  })

  it('leaves out looks that would end the style sheet or its element, or take what follows with them', async () => {
    for (const value of ['</style><img src=x>', 'red/*', 'url(', "red'", '"x', 'red\\', 'red}']) {
      const { body } = await made({ ...document, ui: { theme: { font: value, accent: value } } }, { inline: true })
      expect(body!.match(/<\/style>/g), value).toHaveLength(1)
      expect(body, value).not.toMatch(/--assent-(font|accent):(?!v)[^;}]*[}]/)
    }
    const { body } = await made({ ...document, ui: { theme: { font: '"A B", sans-serif', accent: 'rgb(calc(1 + 2) 0 0)', zIndex: '-1' } } }, { inline: true })
    expect(body).toContain('--assent-font:"A B", sans-serif')
    expect(body).toContain('--assent-accent:rgb(calc(1 + 2) 0 0)')
    expect(body).not.toContain('--assent-z-index:-1')
  })

  it('has no banner in the page where nobody is asked, or where it is a part of the page or a dialog', async () => {
    for (const ui of [{ layout: 'none' }, { layout: 'modal' }, { layout: 'inline' }]) expect((await made({ ...document, ui }, { inline: true })).body).toBeUndefined()
    expect((await made({ ...document, categories: [{ id: 'required' }] }, { inline: true })).body).toBeUndefined()
  })

  it('writes no markup that the document has in its texts', async () => {
    const { body } = await made({ ...document, ui: { messages: { en: { bannerTitle: '<img src=x onerror=alert(1)>', rejectAll: '</style><script>1</script>"' } } } }, { inline: true })
    expect(body).not.toMatch(/<img|<script/)
  })

  it('keeps what has a hash for good, and “site.js” for minutes', async () => {
    const { headers } = await made(document, { folder: '/x/' })
    expect(headers).toContain('/x/site.js\n  Cache-Control: public, max-age=300')
    expect(headers).toContain('/x/site.*.js\n  Cache-Control: public, max-age=31536000, immutable')
  })
})
