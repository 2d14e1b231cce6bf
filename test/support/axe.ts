/** What axe-core finds on a page: WCAG 2.2 A and AA, and axe's own best practices. */
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core')

/** Each violation with the elements it is about. */
export async function violations(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    interface Result { violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }
    const { run } = Reflect.get(window, 'axe') as { run(options: object): Promise<Result> }
    const found = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((it) => `${id}: ${JSON.stringify(it.target)} ${it.failureSummary}`))
  })
}
