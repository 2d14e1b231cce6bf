/** The visitor's own record in the panel: what is copied and what is taken away, by a real browser. */
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import details from '../../src/i18n/languages/details/en.js'
import { takes } from '../support/site.js'
import { choose, panel, remembered, trigger, useVisit } from '../support/visit.js'

const inPanel = (page: Parameters<typeof panel>[0], name: string) => panel(page).getByRole('button', { name })

describe.each([['without a clipboard of its own', false], ['with a clipboard', true]])('on a page %s', (_name, secure) => {
  const visit = useVisit({ secure, context: { acceptDownloads: true, permissions: secure ? ['clipboard-read', 'clipboard-write'] : [] } })

  it('the consent id is copied as it is shown and stored', async () => {
    const { page } = visit
    visit.serve({}, { body: '<textarea></textarea>' })
    await visit.open()
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(secure)
    await choose(page, 'Reject all')
    await trigger(page).click()
    await inPanel(page, details.copy).click()
    await panel(page).getByText(details.copied, { exact: true }).waitFor()
    const id = await panel(page).locator('[part=record] code').textContent()
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+V')
    expect(await page.locator('textarea').inputValue()).toBe(id)
    expect(await page.evaluate(() => document.cookie)).toContain(`.${id}.`)
  })

  it('the receipt is handed over as it was sent, and the choice where this page has made none', async () => {
    const { page, site } = visit
    site.reply('/receipts', takes)
    visit.serve({ receipts: { endpoint: '/receipts' } })
    await visit.open()
    await choose(page, 'Accept all')
    const sent = JSON.parse((await site.received('site.test', '/receipts')).body) as { recordId: string }
    const taken = async () => {
      const coming = page.waitForEvent('download')
      await inPanel(page, details.download).click()
      const file = await coming
      return [file.suggestedFilename(), JSON.parse(await readFile(await file.path(), 'utf8'))] as [string, unknown]
    }
    await trigger(page).click()
    expect(await taken()).toEqual([`consent-${sent.recordId}.json`, sent])
    await visit.open()
    await remembered(page)
    await trigger(page).click()
    const [name, decision] = await taken()
    expect(name).toBe(`consent-${sent.recordId}.json`)
    expect(decision).toMatchObject({ recordId: sent.recordId, seq: 1, method: 'banner.accept_all', origin: site.origin(), choices: { analytics: true } })
  })
})
