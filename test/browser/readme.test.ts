/** What a reader pastes into a page, on built files: it asks for what it has, holds and releases, and the console is silent. */
import { build } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { denied } from '../../src/services/googleConsentMode.js'
import { inLanguage, placeOf, readmeDocument, type Block } from '../support/blocks.js'
import { built } from '../support/built.js'
import { asked, button, eventually, settle, useVisit } from '../support/visit.js'

const visit = useVisit()
const root = new URL('../../', import.meta.url).pathname
const HOSTS = ['localhost', 'www.site.test']
/** What Chromium says of a preload that a visit had no use for. */
const silent = () => visit.said.filter((it) => !it.includes('was preloaded using link preload'))

const page = (block: string, body = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>${head}</head><body>${block}<main><h1>A shop</h1>${body}</main></body></html>`

/** The site has what the README tells to put there. */
function put(block: string, body?: string, document: unknown = readmeDocument(), head?: string): void {
  for (const host of HOSTS) {
    const { site } = visit
    for (const file of readdirSync(built('.')).filter((it) => it.endsWith('.js'))) {
      site.reply(`${host}/assent/${file}`, { type: 'text/javascript', body: readFileSync(built(file), 'utf8') })
    }
    site.reply(`${host}/assent.json`, { type: 'application/json', body: JSON.stringify(document) })
    site.reply(`${host}/`, { type: 'text/html', body: page(block, body, head) })
  }
}
/** The third parties of the examples, which are nowhere. */
const third: string[] = []
async function answer(of: Page): Promise<void> {
  await of.route(/^https:\/\/[\w.]+\.example\//, (route) => {
    third.push(route.request().url())
    return route.fulfill(route.request().resourceType() === 'script'
      ? { contentType: 'text/javascript', body: 'window.ran = true' } : { contentType: 'text/html', body: '<title>film</title>' })
  })
}
const purposes = () => visit.page.locator('assent-banner [slot=text]').first().textContent()

beforeEach(() => {
  third.length = 0
})

const html = inLanguage('html')
const runs: Record<string, (block: Block, host: string) => Promise<void>> = {
  async 'Script tag'(block, host) {
    const { page: tab } = visit
    await answer(tab)
    put(block.text)
    await visit.open('/', host)
    await asked(tab)
    expect(await purposes()).toContain('Extra features, Analytics')
    expect(await tab.locator('assent-banner').textContent()).not.toContain('Advertising')
    expect(third).toEqual([])
    await button(tab, 'Accept all').click()
    await eventually(() => [...third].sort()).toEqual(['https://stats.example/tag.js', 'https://video.example/embed/1'])
    await tab.getByRole('button', { name: 'Privacy choices' }).click()
    await tab.getByRole('dialog').waitFor()
  },
  async 'Held scripts and templates'(block, host) {
    const { page: tab } = visit
    await answer(tab)
    put('<script src="/assent/assent.js" data-config="/assent.json"></script>', block.text)
    await visit.open('/', host)
    await asked(tab)
    await settle(tab)
    expect(third).toEqual([])
    await button(tab, 'Accept all').click()
    await eventually(() => [...third].sort()).toEqual(['https://posts.example/widgets.js', 'https://stats.example/more.js', 'https://stats.example/tag.js'])
    await tab.locator('blockquote').waitFor()
  },
  async 'The snippet'(block, host) {
    const { page: tab } = visit
    await answer(tab)
    put(block.text, '<script async src="https://google.example/gtag.js"></script>')
    await visit.open('/', host)
    await asked(tab)
    const commands = () => tab.evaluate(() => ((Reflect.get(window, 'dataLayer') ?? []) as ArrayLike<unknown>[]).filter((it) => it[0] === 'consent').map((it) => Array.from(it)))
    const [first, ...more] = await commands()
    expect(first!.slice(0, 2)).toEqual(['consent', 'default'])
    // As assent itself says it.
    expect(first![2]).toEqual({ ...denied, wait_for_update: 500 })
    expect(more).toEqual([])
    await button(tab, 'Accept all').click()
    await eventually(async () => (await commands()).slice(1).map((it) => (it[2] as Record<string, string>)['analytics_storage'])).toEqual(['granted'])
  },
  async 'There before anything else'(block, host) {
    const { page: tab } = visit
    await answer(tab)
    put(block.text, '<script>const it = document.createElement("script"); it.src = "https://widgets.example/w.js"; document.head.append(it)</script>')
    await visit.open('/', host)
    await asked(tab)
    expect(await purposes()).toContain('Extra features')
    await settle(tab)
    expect(third).toEqual([])
    await button(tab, 'Accept all').click()
    await eventually(() => third).toEqual(['https://widgets.example/w.js'])
  },
}

describe('markup', () => {
  it('is run, each block', () => {
    expect(html.map((it) => it.heading).sort()).toEqual(Object.keys(runs).sort())
  })

  it.each(html.flatMap((it) => HOSTS.map((host) => [placeOf(it), host, it] as const)))('%s on %s asks for what it has, holds the rest, and the console is silent', async (_, host, block) => {
    await runs[block.heading]!(block, host)
    await settle(visit.page)
    expect(silent()).toEqual([])
  })

  /** What PHP would print, of which there is none here, by the file that has it; and what the page then knows. */
  const printed: Record<string, [(text: string) => string, object]> = {
    'demo/reference/region.md': [(text) => text.replace(/<\?= .*? \?>/, 'US-CA'), { jurisdiction: 'US-CA', basis: 'meta' }],
    'demo/reference/signals.md': [(text) => text.replaceAll(/<\?php .*? \?>/g, ''), { signals: { gpc: true } }],
  }
  it.each(inLanguage('php').map((it) => [placeOf(it), it] as const))('%s, printed, is known by the page', async (_, { file, text }) => {
    const [print, known] = printed[file]!
    expect(print(text)).toMatch(/^<meta [^?]*>\n$/)
    put(html[0]!.text.replaceAll(/<(script type|iframe).*/g, ''), '', undefined, print(text))
    await visit.open('/', HOSTS[1])
    await eventually(() => visit.page.evaluate(() => (window as unknown as { assent: { $policy?: { get(): object } } }).assent.$policy?.get())).toMatchObject(known)
  })
})

describe('a style sheet', () => {
  const sheets = inLanguage('css')
  it.each(sheets.map((it) => [placeOf(it), it] as const))('%s has its effect, in light and in dark, and can be read', async (_, { text }) => {
    const { page: tab } = visit
    put(`<style>${text}</style><script src="/assent/assent.js" data-config="/assent.json"></script>`, '', { ...readmeDocument(), ui: { theme: { preset: 'plain' } } })
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      await visit.open('/', HOSTS[0])
      await asked(tab)
      const looks = await tab.evaluate(() => {
        const host = document.querySelector('assent-banner')!
        return [getComputedStyle(host.querySelector('button')!).backgroundColor, getComputedStyle(host.shadowRoot!.querySelector('.frame')!).borderBlockStartWidth]
      })
      if (text.includes('--assent-accent')) expect(looks[0]).toBe(colorScheme === 'light' ? 'rgb(122, 31, 61)' : 'rgb(255, 179, 199)')
      else expect(looks[1]).toBe('4px')
      await button(tab, 'Settings').click()
      await tab.getByRole('dialog').waitFor()
      await settle(tab)
      expect(silent()).toEqual([])
    }
  })
})

describe('a theme of the reference', () => {
  it.each(inLanguage('json').filter((it) => it.text.includes('"theme"')).map((it) => [placeOf(it), it] as const))('%s can be read, in light and in dark', async (_, { text }) => {
    put('<script src="/assent/assent.js" data-config="/assent.json"></script>', '', { ...readmeDocument(), ...JSON.parse(text) as object })
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit.page.emulateMedia({ colorScheme })
      await visit.open('/', HOSTS[0])
      await asked(visit.page)
      await settle(visit.page)
      expect(silent()).toEqual([])
      expect(await visit.page.locator('assent-banner button').first().evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(colorScheme === 'light' ? 'rgb(122, 31, 61)' : 'rgb(255, 179, 199)')
    }
  })
})

describe('a module of the site', () => {
  const modules = inLanguage('js').filter((it) => it.file === 'README.md')
  it.each(modules.flatMap((it) => HOSTS.map((host) => [placeOf(it), host, it] as const)))('%s on %s, built by a bundler, asks and loads after a yes', async (_, host, { text }) => {
    const { page: tab } = visit
    const { outputFiles } = await build({
      stdin: { contents: text, resolveDir: root }, bundle: true, splitting: true, outdir: '/out', write: false, format: 'esm', target: 'es2022', logLevel: 'error', minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [{ name: 'own', setup: (it) => {
        it.onResolve({ filter: /^\.\/stats\.js$/ }, ({ path }) => ({ path, namespace: 'own' }))
        it.onLoad({ filter: /.*/, namespace: 'own' }, () => ({ contents: 'window.ran = true' }))
      } }],
    })
    for (const it of outputFiles) visit.site.reply(`${host}/${it.path.split('/').pop()}`, { type: 'text/javascript', body: it.text })
    visit.site.reply(`${host}/`, { type: 'text/html', body: page('<script type="module" src="/stdin.js"></script>') })
    await visit.open('/', host)
    await asked(tab)
    expect(await purposes()).toContain('Analytics')
    expect(await tab.locator('assent-banner').textContent()).not.toMatch(/Advertising|Extra features/)
    const ran = () => tab.evaluate(() => (window as unknown as { ran?: boolean }).ran)
    expect(await ran()).toBeUndefined()
    await button(tab, 'Accept all').click()
    await eventually(ran).toBe(true)
    await settle(tab)
    expect(silent()).toEqual([])
  })
})
