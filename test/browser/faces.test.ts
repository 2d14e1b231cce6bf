/** That text is set in the project's own faces, whatever the machine has: else the layout tests would say nothing about the widest. */
import { describe, expect, it } from 'vitest'
import type { CDPSession } from 'playwright-core'
import { everything, article, seen } from '../support/surfaces.js'
import { engine, useVisit } from '../support/visit.js'

const visit = useVisit()
const face = process.env['ASSENT_FACE'] ?? 'wide'

/** What a line is wide and high in each face, in CSS pixels at a size of 100 px. Arial has some 870 px for the first. */
const figures: Record<string, Record<string, [text: string, width: number, height: number]>> = {
  narrow: { latin: ['Reject all, accept all', 787, 117], han: ['全部拒绝', 400, 145], hangul: ['모두 거부', 391, 145], arabic: ['رفض الكل', 431, 117] },
  wide: { latin: ['Reject all, accept all', 1006, 117], han: ['全部拒绝', 400, 145], hangul: ['모두 거부', 400, 145], arabic: ['رفض الكل', 440, 117] },
  cjk: { latin: ['Reject all, accept all', 1006, 145], han: ['全部拒绝', 400, 145], hangul: ['모두 거부', 400, 145], arabic: ['رفض الكل', 440, 145] },
}
const main: Record<string, string> = { narrow: 'Roboto Condensed', wide: 'DejaVu Sans', cjk: 'Source Han Sans CN' }

/** The fonts that the glyphs of an element really come from. */
async function fontsOf(cdp: CDPSession, selector: string): Promise<string[]> {
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.map((it) => it.familyName)
}

async function inspector(): Promise<CDPSession> {
  const cdp = await visit.context.newCDPSession(visit.page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  return cdp
}

it.each(['system-ui', 'sans-serif', 'serif', 'Arial', 'Georgia, serif', 'a font that nobody has'])('%s has the known width and height of this run’s face', async (family) => {
  await visit.page.setContent('<p style="position: absolute; white-space: nowrap; margin: 0"></p>')
  for (const [text, width, height] of Object.values(figures[face]!)) {
    const box = await visit.page.locator('p').evaluate((it, [font, words]) => {
      it.style.font = `100px ${font}`
      it.textContent = words!
      const { width, height } = it.getBoundingClientRect()
      return [Math.round(width), Math.round(height)]
    }, [family, text])
    expect([text, box[0]]).toEqual([text, width])
    // Each engine leaves some room of its own between lines.
    if (engine === 'chromium') expect([text, box[1]]).toEqual([text, height])
  }
})

it('the faces differ as those of visitors do: the wide one is a quarter wider than the narrow one, and the lines of the third are higher', () => {
  const { narrow, wide, cjk } = figures as Record<string, Record<string, [string, number, number]>>
  expect(wide!['latin']![1] / narrow!['latin']![1]).toBeGreaterThan(1.25)
  expect(cjk!['latin']![2] / wide!['latin']![2]).toBeGreaterThan(1.2)
})

describe.runIf(engine === 'chromium')('what is shown', () => {
  /** Beside the face: where it has no such letters. */
  const scripts: [string, string][] = [
    ['en', 'DejaVu Sans'], ['ru', 'DejaVu Sans'], ['el', 'DejaVu Sans'], ['ar', 'DejaVu Sans'], ['he', 'DejaVu Sans'], ['th', 'Noto Sans Thai'],
    ['hi', 'Noto Sans Devanagari'], ['ko', 'Source Han Sans KR'], ['ja', 'Source Han Sans CN'], ['zh-Hans', 'Source Han Sans CN'], ['zh-Hant', 'Source Han Sans CN'],
  ]

  it.each(scripts)('is set in the project’s fonts, and all scripts have one: %s', async (locale, fallback) => {
    visit.serve(everything({ locale }), article())
    await visit.open()
    await seen(visit.page, `assent-banner[lang=${locale}] button`)
    const fonts = await fontsOf(await inspector(), 'assent-banner > p')
    expect(fonts.filter((it) => ![main[face], 'DejaVu Sans', fallback].includes(it))).toEqual([])
    expect(fonts).toContain(face === 'narrow' && ['en', 'ru', 'el'].includes(locale) ? main[face] : fallback)
  })

  it('code too', async () => {
    await visit.page.setContent('<code>0123456789</code>')
    expect(await fontsOf(await inspector(), 'code')).toEqual(['DejaVu Sans Mono'])
  })
})

it('where the visitor is and what they read is not the machine’s either', async () => {
  const context = await visit.browser.newContext()
  try {
    const page = await context.newPage()
    const seenBy = await page.evaluate(() => [
      Intl.DateTimeFormat().resolvedOptions().timeZone, Intl.DateTimeFormat().resolvedOptions().locale, navigator.language, devicePixelRatio,
      ...['(prefers-color-scheme: light)', '(prefers-reduced-motion: no-preference)', '(prefers-contrast: no-preference)', '(forced-colors: none)'].map((it) => matchMedia(it).matches),
    ])
    expect(seenBy).toEqual(['UTC', 'en-US', 'en-US', 1, true, true, true, true])
  } finally {
    await context.close()
  }
})
