import { real } from './domClobbering.js'

/** An address of the web, in the page that names it; of files too, where the page itself is one. Nothing of `javascript:`, `data:`, `blob:`. */
export function webAddress({ document, location }: Pick<Window, 'document' | 'location'>, value: string): URL | undefined {
  try {
    const url = new URL(value, real(document).baseURI)
    return /^https?:$/.test(url.protocol) || (url.protocol === 'file:' && location.protocol === 'file:') ? url : undefined
  } catch {
    return undefined
  }
}
