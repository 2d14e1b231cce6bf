import { attempt } from '../browser/attempt.js'
import { real } from '../page/domClobbering.js'

/** Each cookie the page can see, as raw name and value; none where the document has no cookies (opaque origins). */
export const readCookies = (document: Document): [name: string, value: string][] =>
  (attempt(() => real(document).cookie) ?? '').split('; ').map((it) => {
    const [name = '', ...value] = it.split('=')
    return [name, value.join('=')]
  })
