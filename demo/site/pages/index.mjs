/** Which page is where. */
import { html } from '../../server/html.mjs'
import * as demo from './demo.mjs'
import * as journal from './journal.mjs'
import { korean } from './korean.mjs'
import { policy, policyPrivacy } from './policies.mjs'
import { privacy } from './privacy.mjs'
import * as shop from './shop.mjs'

const routes = [
  [/^\/$/, shop.home],
  [/^\/shop$/, shop.list],
  [/^\/shop\/[\w-]+$/, shop.product],
  [/^\/journal$/, journal.list],
  [/^\/journal\/throwing-a-mug$/, journal.story],
  [/^\/privacy$/, privacy],
  [/^\/ko$/, korean],
  [/^\/policies\/[\w-]+$/, policy],
  [/^\/policies\/[\w-]+\/privacy(\/[\w-]+)?$/, policyPrivacy],
  [/^\/demo\/receipts$/, demo.receipts],
  [/^\/demo\/reference\/[\w-]+$/, demo.reference],
]

export const pages = {
  /** @param {string} path @returns {((context: object) => object | undefined | Promise<object>) | undefined} */
  find: (path) => routes.find(([pattern]) => pattern.test(path))?.[1],
  missing: () => ({
    title: 'Not found · Harbour Clay',
    body: html`<h1>This shelf is empty</h1><p class="lead">There is no page here. The <a href="/shop">shop</a> has what is left.</p>`,
  }),
}
