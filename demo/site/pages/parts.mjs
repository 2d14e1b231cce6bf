/** Pieces that several pages use, among them the marked tags as a site would write them. */
import { html } from '../../server/html.mjs'

/** @param {object} product @param {'en' | 'ko'} [lang] */
export const card = ({ slug, price, note, ...names }, lang = 'en') => html`<li class="card"><a href="/shop/${slug}">
<img src="/static/art/${slug}.svg" alt="" width="480" height="480" loading="lazy">
<span class="card-name">${names[lang]}</span> <span class="card-price">€${price}</span>
${lang === 'en' && html`<span class="card-note">${note}</span>`}</a></li>`

/** A video of another host: its address waits in `data-src` until the service is allowed. */
export const video = ({ origins }, title, film) => html`<figure class="video">
<iframe data-consent="video" data-src="${origins.video}/player?film=${film}" title="${title}" allow="fullscreen"></iframe>
</figure>`

/**
 * An ad network as its manual would have it: settings inline, its script, its pixel. Marked with the same need, the two
 * scripts keep their order.
 */
export const advertising = ({ origins, nonce }, page) => html`<aside class="ad" data-ad-slot="story" aria-label="Advertisement"></aside>
<script type="text/plain" data-consent="ads" nonce="${nonce}">window.lantern = { slots: '[data-ad-slot]', page: '${page}' }</script>
<script type="text/plain" data-consent="ads" data-src="${origins.ads}/lantern.js" nonce="${nonce}"></script>
<img class="pixel" data-consent="advertising" data-src="${origins.ads}/pixel.gif?event=view&page=${page}" alt="" width="1" height="1">`

/** The site's own memory of what was looked at: runs only while the visitor wants it. */
export const recentlyViewed = ({ nonce }, slug) => html`<section class="recent" data-recent="${slug}" aria-label="Recently viewed" hidden><h2>Recently viewed</h2><ul class="cards small"></ul></section>
<script type="text/plain" data-consent="recent" data-src="/static/recent.js" nonce="${nonce}"></script>`

/** Where analytics is not allowed, the site's own server counts a visit: one number, no cookie, nobody recognised. */
export const countedWithoutCookies = ({ nonce }) => html`<p class="counted" data-counted hidden></p>
<script type="text/plain" data-consent="!analytics" data-src="/static/count.js" nonce="${nonce}"></script>`
