/** A round with the keyboard. */
import { expect } from 'vitest'
import { tabTo } from './keys.js'
import { sightOfFocus } from './sight.js'
import type { Visit } from './visit.js'

/** Goes round the whole page, or dialog, once with each key, and says of what nothing, or no ring, can be seen. */
export const walkOf = (visit: Visit) => async (...keys: ('Tab' | 'Shift+Tab')[]): Promise<string[]> => {
  const { page } = visit
  const wrong: string[] = []
  const [first = 'Tab'] = keys
  // The body stands for the browser's own bars, where a round begins and ends.
  await tabTo(page, 'body', first)
  for (const key of keys.length ? keys : [first]) {
    const way = await tabTo(page, 'body', key, async (now) => {
      const { free, ring } = await sightOfFocus(page)
      if (free === 0) wrong.push(`${key}, hidden: ${now}`)
      if (now.startsWith('assent-') && ring < 3) wrong.push(`${key}, ring of ${now}: ${ring.toFixed(2)}`)
    })
    // As many as there are in the smallest dialog.
    expect(way.length).toBeGreaterThan(8)
  }
  return wrong
}
