/** A site on Astro's client router (https://docs.astro.build/en/guides/view-transitions/): each visit swaps head and body within a view transition. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { config, heldScript, note, pageWith } from '../support/pages.js'
import { script } from '../support/site.js'
import { asked, banner, choose, hasRun, panel, ran, settle, trigger, useVisit } from '../support/visit.js'

const visit = useVisit()
const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'))
const video = { id: 'video', category: 'functional', name: 'Film player', vendor: { name: 'Filmhouse' } }
const film = () => `<iframe data-consent="video" data-src="${visit.site.url('/film', 'cdn.third.test')}" title="A film" width="400" height="225"></iframe>`

let router: string
/** The script of its component, as its own build would put it into a page. */
beforeAll(async () => {
  const component = await readFile(join(astro, 'components/ClientRouter.astro'), 'utf8')
  const known: Record<string, string> = {
    'astro:transitions/client': `export * from ${JSON.stringify(join(astro, 'dist/virtual-modules/transitions-router.js'))}`,
    'virtual:astro:adapter-config/client': 'export const internalFetchHeaders = {}',
  }
  const { outputFiles } = await build({
    stdin: { contents: /<script>(.*)<\/script>/s.exec(component)![1]!, loader: 'ts', resolveDir: astro },
    bundle: true, write: false, format: 'iife', logLevel: 'error',
    define: {
      __PREFETCH_DISABLED__: 'true', __PREFETCH_PREFETCH_ALL__: 'false', __PREFETCH_DEFAULT_STRATEGY__: '"hover"', __EXPERIMENTAL_CLIENT_PRERENDER__: 'false',
      'import.meta.env': '{}', 'import.meta.env.SSR': 'false', 'import.meta.env.DEV': 'false',
    },
    plugins: [{
      name: 'virtual',
      setup(it) {
        it.onResolve({ filter: /^(virtual:)?astro:/ }, ({ path }) => ({ path, namespace: 'virtual' }))
        it.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({ contents: known[path] ?? 'export {}', resolveDir: astro }))
      },
    }],
  })
  router = outputFiles[0]!.text
})

function serve(path: string, name: string): void {
  const head = '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="animate"><script src="/astro.js"></script>'
  const body = `<h2>${name}</h2><a href="/">Home</a> <a href="/two">Second</a>${heldScript('analytics', { text: note(name) })}${film()}`
  visit.site.reply(path, { type: 'text/html', body: pageWith(config({ services: [video] }), { head, body }) })
}

const follow = async (link: string, name: string): Promise<void> => {
  await visit.page.getByRole('link', { name: link, exact: true }).click()
  await visit.page.getByRole('heading', { name }).waitFor()
}
const back = async (name: string): Promise<void> => {
  await visit.page.goBack()
  await visit.page.getByRole('heading', { name }).waitFor()
}
const sameDocument = () => visit.page.evaluate(() => Reflect.get(window, 'kept') as boolean)

beforeEach(async () => {
  visit.site.reply('/astro.js', script(router))
  serve('/', 'first')
  serve('/two', 'second')
  await visit.open()
  await asked(visit.page)
  await visit.page.evaluate(() => { Reflect.set(window, 'kept', true) })
})

it('the question goes along until it is answered; then each page gets what is allowed, and the trigger', async () => {
  const { page, site } = visit
  await follow('Second', 'second')
  await asked(page)
  expect(await page.locator('assent-banner').count()).toBe(1)
  await settle(page)
  expect(await ran(page)).toEqual([])
  expect(site.requests('third.test')).toEqual([])
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await site.received('third.test', '/film')
  await follow('Home', 'first')
  await hasRun(page, 2)
  expect(await ran(page)).toEqual(['second', 'first'])
  await trigger(page).click()
  await panel(page).waitFor()
  expect(await sameDocument()).toBe(true)
})

it('after a refusal nothing runs on any page, nor on the way back, and nobody is asked again', async () => {
  const { page, site } = visit
  await choose(page, 'Reject all')
  await follow('Second', 'second')
  await back('first')
  await trigger(page).waitFor()
  await settle(page)
  expect(await banner(page).count()).toBe(0)
  expect(await ran(page)).toEqual([])
  expect(site.requests('third.test')).toEqual([])
  expect(await sameDocument()).toBe(true)
})

it('what was allowed and is taken back stays away on the way back', async () => {
  const { page, site } = visit
  await choose(page, 'Accept all')
  await hasRun(page, 1)
  await follow('Second', 'second')
  await hasRun(page, 2)
  await trigger(page).waitFor()
  await page.evaluate('assent.withdraw()')
  site.forget()
  await back('first')
  await settle(page)
  expect((await ran(page)).slice(2)).toEqual([])
  expect(site.requests('third.test')).toEqual([])
})
