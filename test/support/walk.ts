/** A round with the keyboard. */
import { expect } from 'vitest'
import { tabTo } from './keys.js'
import { sightOfFocus } from './sight.js'
import type { Visit } from './visit.js'

/** Goes once round the whole page, or dialog, and says of what nothing, or no ring, can be seen. */
export const walkOf = (visit: Visit) => async (key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> => {
  const { page } = visit
  const wrong: string[] = []
  // The body stands for the browser's own bars, where a round begins and ends.
  await tabTo(page, 'body', key)
  const way = await tabTo(page, 'body', key, async (now) => {
    const { free, ring } = await sightOfFocus(page)
    if (free === 0) wrong.push(`hidden: ${now}`)
    if (now.startsWith('assent-') && ring < 3) wrong.push(`ring of ${now}: ${ring.toFixed(2)}`)
  })
  // As many as there are in the smallest dialog.
  expect(way.length).toBeGreaterThan(8)
  return wrong
}
