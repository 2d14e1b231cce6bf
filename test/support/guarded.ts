/** A page under guard: one service of advertising whose hosts are those of third.test. */
import type { Page } from 'playwright-core'
import type { ConfigInput, Seen } from '../../src/index.js'
import { remembered, type Visit } from './visit.js'

/** The tags that have the guard there before anything after them runs. */
export const guardTags = (more = ''): string => ['assent-guard', 'assent-first'].map((it) => `<script src="/${it}.js" ${more}></script>`).join('')

export const ads: NonNullable<ConfigInput['services']>[number] = {
  id: 'ads', category: 'advertising', hosts: ['third.test'],
  cookies: [{ name: '_ad*' }, { name: 'ad_queue', kind: 'localStorage' }, { name: 'ad_visit', kind: 'sessionStorage' }],
}

export interface Guarded {
  /** Serves and opens a page with this script in it, as the page's own. */
  visit(script: string, more?: Partial<ConfigInput>): Promise<void>
  /** Runs more of the page's own code. */
  run(script: string): Promise<unknown>
  report(): Promise<Seen[]>
  /** What was seen of a kind, as `outcome host`. */
  outcomes(kind: string): Promise<string[]>
  /** Addresses of the third party that were asked for. */
  requested(): string[]
  /** Decides and waits until that is kept. */
  decide(choices: Record<string, boolean>): Promise<void>
  cdn(path: string): string
}

export function guarded(visit: Visit): Guarded {
  const page = (): Page => visit.page
  const report = () => page().evaluate(() => (Reflect.get(window, 'assent') as { report(): Seen[] }).report())
  return {
    async visit(script, more = {}) {
      visit.serve({ guard: 'enforce', services: [ads], ...more }, { before: guardTags(), head: `<script>${script}</script>` })
      await visit.open()
      await page().waitForFunction(() => 'report' in (Reflect.get(window, 'assent') as object))
    },
    run: (script) => page().evaluate(script),
    report,
    outcomes: async (kind) => (await report()).filter((it) => it.kind === kind).map((it) => `${it.outcome} ${it.host.split(':')[0]!}`),
    requested: () => visit.site.requests('third.test').map((it) => it.path),
    async decide(choices) {
      await page().evaluate(`assent.decide(${JSON.stringify(choices)})`)
      await remembered(page())
    },
    cdn: (path) => visit.site.url(path, 'cdn.third.test'),
  }
}
