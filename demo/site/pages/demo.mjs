/** Pages of the demo itself: receipts as they arrive, and the reference. */
import { html, raw } from '../../server/html.mjs'
import { renderMarkdown } from '../../server/markdown.mjs'

/**
 * Receipts as they arrive; for `receipts.js`.
 * @param {object} it
 * @param {1 | 2} it.level of the heading
 * @param {string} [it.policy] whose alone, by `policy.id`
 */
export const liveReceipts = ({ heading, level, empty, about, policy }) => html`<div class="heading">${raw(`<h${level}>`)}${heading}${raw(`</h${level}>`)}
<p class="live" role="status" data-live="waiting"><span class="lamp"></span><span data-live-text>Connecting</span></p></div>
${about}
<p class="empty" data-empty hidden>${empty}</p>
<ol class="receipts" data-receipts${policy && html` data-policy="${policy}"`}></ol>`

export const receipts = () => ({
  title: 'Receipts · assent',
  scripts: ['receipts.js'],
  body: liveReceipts({ heading: 'Receipts', level: 1, empty: html`No receipt yet. Make a choice on the <a href="/">shop’s front page</a>, or here.`,
    about: html`<p class="lead">Each choice made on this site arrives here as proof, newest first. Change yours and watch: <button class="link" type="button" data-assent-open>Privacy choices</button>.</p>
<p class="fine">Pages post to <code>/receipts</code>, where the collector checks each receipt and writes it to its database before it answers. Over HTTP nobody can read them here, since no token is set: this page is told by the server, which has the database at hand.</p>` }),
})

/** @returns {object | undefined} nothing for a page that does not exist */
export function reference({ url, documents }) {
  const name = url.pathname.split('/')[3]
  const found = documents.find((it) => it.name === name)
  const title = (text) => /^# (.*)$/m.exec(text)?.[1] ?? name
  return found && {
    title: `${title(found.text)} · assent`,
    body: html`<div class="reference">
${documents.length > 1 && html`<nav aria-label="Reference">${documents.map((it) =>
  html`<a href="/demo/reference/${it.name}"${it === found && html` aria-current="page"`}>${title(it.text)}</a>`)}</nav>`}
${renderMarkdown(found.text)}
</div>`,
  }
}
