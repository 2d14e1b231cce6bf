/** How things look, to compare them. */
import type { Locator } from 'playwright-core'

/** Every computed style of an element, in whole pixels: columns of one width differ in what is left of a pixel. */
export const styleOf = (of: Locator) => of.evaluate((el) => {
  const style = getComputedStyle(el)
  const whole = (value: string): string => value.replace(/\d+\.\d+px/g, (px) => `${Math.round(parseFloat(px))}px`)
  return Object.fromEntries([...style].map((it) => [it, whole(style.getPropertyValue(it))]))
})

/** What differs between two of them. */
export const differences = (a: Record<string, string>, b: Record<string, string>): string[] =>
  Object.keys({ ...a, ...b }).filter((it) => a[it] !== b[it]).map((it) => `${it}: ${a[it]} ≠ ${b[it]}`)
