/** Pages of the demo itself: receipts as they arrive, and the reference. */
import { html } from '../../server/html.mjs'
import { renderMarkdown } from '../../server/markdown.mjs'

export const receipts = () => ({
  title: 'Receipts · assent',
  scripts: ['receipts.js'],
  body: html`<div class="heading"><h1>Receipts</h1><p class="live" role="status" data-live="waiting"><span class="lamp"></span><span data-live-text>Connecting</span></p></div>
<p class="lead">Each choice made on this site arrives here as proof, newest first. Change yours and watch: <button class="link" type="button" data-assent-open>Privacy choices</button>.</p>
<p class="fine">Pages post to <code>/receipts</code>, where the collector checks each receipt and writes it to its database before it answers. Over HTTP nobody can read them here, since no token is set: this page is told by the server, which has the database at hand.</p>
<p class="empty" data-empty hidden>No receipt yet. Make a choice on the <a href="/">shop’s front page</a>, or here.</p>
<ol class="receipts" data-receipts></ol>`,
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
