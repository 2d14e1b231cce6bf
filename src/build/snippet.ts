/** What a page says of the built files: a script that asks for nothing, and one that is fetched beside the page. */
import { denied } from '../services/googleConsentMode.js'

/** Until the file is here calls wait, and Google's tags hear that everything is denied (the defaults of Consent Mode; see `googleConsentMode.ts`). */
export const inlineScript = (google: boolean): string => ['window.assent=window.assent||[]', ...(google ? [
  'window.dataLayer=window.dataLayer||[]', 'function gtag(){dataLayer.push(arguments)}', `gtag('consent','default',${JSON.stringify({ ...denied, wait_for_update: 500 })})`,
] : [])].join(';')

export interface SnippetNeeds {
  /** Address of the file. */
  src: string
  integrity: string
  /** Text of the script in the page; none where nothing is to be said before the file is here. */
  inline?: string | undefined
  /** Whether each script bears `nonce="{nonce}"`, for the server to fill in. */
  nonce: boolean
}

/** @returns HTML for the head of each page, before every other script */
export function snippet({ src, integrity, inline, nonce }: SnippetNeeds): string {
  const once = nonce ? ' nonce="{nonce}"' : ''
  // Another origin must agree that its file is compared.
  const foreign = /^(https?:)?\/\//.test(src) ? ' crossorigin="anonymous"' : ''
  return [
    ...(inline ? [`<script${once}>${inline}</script>`] : []),
    `<script async src="${src.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" integrity="${integrity}"${foreign}${once}></script>`,
  ].join('\n')
}
