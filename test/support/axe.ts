/** What axe-core makes of a page: WCAG 2.2 A and AA, and axe's own best practices. What is in frames is ours where they wait. */
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export interface Findings {
  /** Each violation with the elements it is about. */
  violations: string[]
  /** What axe could not decide on surfaces of the SDK, as `assent-panel color-contrast: …`. */
  unsure: string[]
  /** Of how many texts axe has measured the contrast, by surface. */
  measured: Record<string, number>
}

const SETS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @param rules these alone */
export async function examine(page: Page, rules: string[] = []): Promise<Findings> {
  const all = [await examineOne(page, rules)]
  // A page is what a frame is not: of one that waits the placeholder alone is looked at.
  for (const it of page.frames()) {
    if (it.parentFrame() && await it.locator('assent-embed').count()) all.push(await examineOne(it, rules, 'assent-embed'))
  }
  const measured: Record<string, number> = {}
  for (const it of all) for (const [name, count] of Object.entries(it.measured)) measured[name] = (measured[name] ?? 0) + count
  return { violations: all.flatMap((it) => it.violations), unsure: all.flatMap((it) => it.unsure), measured }
}

async function examineOne(page: Page | Frame, rules: string[], within = ''): Promise<Findings> {
  if (!await page.evaluate(() => 'axe' in window)) await page.addScriptTag({ path: axe })
  return page.evaluate(async ({ tags, only, part }) => {
    interface Node { target: unknown[]; element: Element; failureSummary?: string }
    type Rules = { id: string; nodes: Node[] }[]
    const { run } = Reflect.get(window, 'axe') as { run(context: unknown, options: object): Promise<Record<'violations' | 'incomplete' | 'passes', Rules>> }
    const { violations, incomplete, passes } = await run(part || document, {
      runOnly: only.length ? { type: 'rule', values: only } : tags, elementRef: true, iframes: false,
    })
    const surfaceOf = ({ element }: Node): string =>
      (element.closest('assent-banner, assent-declaration') ?? (element.getRootNode() as ShadowRoot).host ?? document.body).localName
    const lines = (rules: Rules): string[] => rules.flatMap(({ id, nodes }) =>
      nodes.map((it) => `${surfaceOf(it)} ${id}: ${JSON.stringify(it.target)} ${it.failureSummary}`))
    const measured: Record<string, number> = {}
    for (const it of passes.find(({ id }) => id === 'color-contrast')?.nodes ?? []) measured[surfaceOf(it)] = (measured[surfaceOf(it)] ?? 0) + 1
    return { violations: lines(violations), unsure: lines(incomplete).filter((it) => it.startsWith('assent-')), measured }
  }, { tags: SETS, only: rules, part: within })
}

export const violations = async (page: Page): Promise<string[]> => (await examine(page)).violations
