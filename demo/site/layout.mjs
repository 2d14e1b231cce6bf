/** What every page has: the script tag, the bar of the demo, header and footer. */
import { html, jsonScript, raw } from '../server/html.mjs'
import { documentOf, queryOf } from '../server/policies.mjs'
import { WAYS } from '../server/ways.mjs'
import { simulated, tryout } from './tryout.mjs'
import { words } from './words.mjs'

/** The recommended form: the document has an address, and the widget comes beside it on a first visit. */
const byAddress = (nonce, address) => html`<link rel="preload" as="script" href="/assent-ui.js" nonce="${nonce}">
<script async src="/assent.js" data-config="${address}" nonce="${nonce}"></script>`

/** The form without a request for the configuration: the document is in the page. */
const inline = (nonce, config) => html`<script type="application/json" data-assent>${jsonScript(JSON.parse(config))}</script>
<link rel="preload" as="script" href="/assent-ui.js" nonce="${nonce}">
<script src="/assent.js" nonce="${nonce}"></script>`

/** What is printed of the site's own files for each page (`demo/server/ways.mjs`), with its nonce. */
const printed = (text, nonce) => raw(text.replaceAll('{nonce}', nonce))

/** Which way the page has come by the SDK, and the others. */
const ways = (way, { pathname }) => html`<p class="ways">Loaded by ${Object.entries(WAYS).map(([key, name], i) =>
  html`${i > 0 && ' · '}${key === way ? html`<b>${name}</b>` : html`<a href="/demo/way?to=${key}&back=${pathname}">${name}</a>`}`)}</p>`

/** Of the demo, not of the site: what third parties were asked for since this page was opened. */
const bar = ({ url, since, better, way }) => html`<aside class="demo" lang="en" aria-label="Demo">
<strong class="demo-name">assent demo</strong>
<details class="watch" data-since="${since}">
<summary><span class="lamp"></span><span><span class="wide">Third parties asked since this page opened:</span><span class="narrow">Third parties asked:</span> <b data-count>nothing</b></span></summary>
<div class="watch-panel" role="group" aria-label="Requests, permissions and storage" tabindex="0">
<section><h2>Requests that reached the servers of third parties</h2><ol data-requests></ol></section>
<section><h2>Allowed now</h2><ul class="chips" data-grants></ul>
<h2>Stored on this site</h2><ul class="chips" data-stored></ul>
${way && ways(way, url)}</section>
</div>
</details>
<nav aria-label="Demo">${[['/', 'Shop'], ['/demo/receipts', 'Receipts'], ['/demo/reference/options', 'Reference']].map(([href, text]) =>
  html`<a href="${href}"${isHere(href, url) && html` aria-current="page"`}>${text}</a>`)}</nav>
</aside>
${better && html`<p class="hint">You opened this by an IP address. Third parties live on <code>*.localhost</code> here, so it is better seen at <a href="${better}">${better}</a>, on the machine it runs on.</p>`}`

const isHere = (href, { pathname }) => (href.startsWith('/demo/')
  ? pathname.startsWith(href.slice(0, 10))
  : !/^\/(demo|policies)\//.test(pathname))

const link = (href, text, { pathname }) => html`<a href="${href}"${pathname === href && html` aria-current="page"`}>${text}</a>`

function header(text, { url }) {
  return html`<header class="top">
<a class="brand" href="${text.home}"><img src="/static/icon.svg" alt="" width="28" height="28">Harbour Clay</a>
<nav aria-label="${text.main}">${link('/shop', text.shop, url)}${link('/journal', text.journal, url)}<a href="${text.otherHref}" lang="${text.otherLang}" hreflang="${text.otherLang}">${text.other}</a></nav>
</header>`
}

/** Header and footer of the page of another site. */
const siteHeader = ({ name, home, privacy }) => html`<header class="top">
<a class="brand" href="${home}">${name}</a>
<nav aria-label="Main"><a href="${privacy}">Privacy policy</a></nav>
</header>`

const siteFooter = ({ name, note, privacy, choices }) => html`<footer class="bottom">
<p><strong>${name}</strong><br>${note}</p>
<nav aria-label="Privacy"><a href="${privacy}">Privacy policy</a><button class="link" type="button" data-assent-open>Privacy choices</button>${choices}</nav>
</footer>`

const footer = (text, query) => html`<footer class="bottom">
<p><strong>Harbour Clay</strong><br>${text.place}</p>
<p lang="en">With a banner of the site’s own: <a href="/own/plain">plain HTML</a>, <a href="/own/react">React</a>, <a href="/own/vue">Vue</a>.</p>
<nav aria-label="${text.privacy}"><a href="/privacy${query}">${text.privacy}</a><button class="link" type="button" data-assent-open>${text.choices}</button></nav>
</footer>`

/**
 * @param {object} page
 * @param {string} page.title
 * @param {{ html: string }} page.body
 * @param {string} [page.lang] that it is written in
 * @param {boolean} [page.inline] the configuration in the page instead of at its address
 * @param {boolean} [page.tryout] whether policy, region, language and signals can be picked on it
 * @param {object} [page.site] that it is a page of, if not of the shop
 * @param {object} [page.configAt] the settings that its document goes by
 * @param {string[]} [page.scripts] further files of the page, under /static
 * @param {object} context of the request
 */
export function layout({ title, body, lang = 'en', inline: inPage, tryout: tries, site, configAt, scripts = [] }, context) {
  const { nonce, config, settings, files } = context
  const text = words[lang]
  // The SDK goes by the page's language; where that was picked, it need not be the one that the demo is written in.
  const shown = configAt ? settings.html : lang
  const address = configAt ? documentOf(settings) : '/assent.json'
  const modules = ['site.js', 'watch.js', ...(tries ? ['tryout.js'] : []), ...scripts]
  return html`<!doctype html>
<html lang="${shown}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${configAt && simulated(context)}
${files ? printed(files.snippet, nonce) : inPage ? inline(nonce, config) : byAddress(nonce, address)}
<link rel="stylesheet" href="/static/site.css">
<link rel="stylesheet" href="/static/demo.css">
${configAt && html`<link rel="stylesheet" href="/static/policies.css">`}
<link rel="icon" href="/static/icon.svg">
${modules.map((it) => html`<script type="module" src="/static/${it}" nonce="${nonce}"></script>\n`)}</head>
<body${shown !== lang && html` lang="${lang}"`}${site && html` class="neutral"`}>
${files && printed(files.body, nonce)}
<a class="skip" href="#content">${text.skip}</a>
${bar(context)}
${tries && tryout(context)}
${site ? siteHeader(site) : header(text, context)}
<main id="content">
${body}
</main>
${site ? siteFooter(site) : footer(text, configAt ? queryOf(settings) : '')}
</body>
</html>`
}
