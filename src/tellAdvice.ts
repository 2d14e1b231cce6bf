/** Advice for the developer on the console of a page on localhost. What visitors download has none of it. */
import { explainAdvice } from './config/adviceTexts.js'
import { advise } from './config/advise.js'
import type { ConfigInput } from './config/types.js'

/**
 * Says each piece once, when the page is whole: what it marks is used.
 * @param input a document that has been checked
 */
export function tellAdvice(input: ConfigInput, document: Document): void {
  const tell = (): void => {
    const marked = [...document.querySelectorAll('[data-consent]')].flatMap((it) => it.getAttribute('data-consent')!.split(/\s+/)).map((it) => it.replace(/^!/, ''))
    for (const it of advise(input, marked)) console.warn(`assent: [${it.code}] ${explainAdvice(it)}`)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell, { once: true })
  else tell()
}
