/**
 * Markdown to HTML for the reference pages: headings, paragraphs, lists, tables, code and links. Text is escaped first, so
 * what a file says can never become markup of its own.
 */
import { escape, html, raw } from './html.mjs'

const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
const isSafe = (address) => /^(https?:|mailto:|[./#]|[\w-]+\.md)/i.test(address)

/** @param {string} text one line @returns {{ html: string }} */
function inline(text) {
  // Code comes apart first: nothing in it means anything.
  const parts = text.split(/(`[^`]+`)/)
  return raw(parts.map((it) => {
    if (/^`.+`$/.test(it)) return `<code>${escape(it.slice(1, -1).replace(/\\\|/g, '|'))}</code>`
    return escape(it.replace(/\\([|*_`\\[\]])/g, '$1'))
      .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (all, label, address) => (isSafe(address) ? `<a href="${address.replace(/^([\w-]+)\.md\b/, '$1')}">${label}</a>` : label))
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
      .replace(/(^|[\s(])\*([^*]+)\*/g, '$1<em>$2</em>')
  }).join(''))
}

const cells = (line) => line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((it) => it.trim())

/** It scrolls on a narrow screen, so the keyboard must reach it and a name must tell it from the others. */
function table(lines, about) {
  const [head, , ...rows] = lines.map(cells)
  return html`<div class="table" role="region" aria-label="Table: ${about}" tabindex="0"><table>
<thead><tr>${head.map((it) => html`<th scope="col">${inline(it)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((it) => html`<td>${inline(it)}</td>`)}</tr>`)}</tbody></table></div>`
}

function list(lines) {
  const items = lines.map((it) => html`<li>${inline(it.replace(/^\s*([-*]|\d+\.)\s+/, ''))}</li>`)
  return /^\s*\d/.test(lines[0]) ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
}

/** A heading's level in the page is that of the file. */
function heading(line) {
  const [, marks, text] = /^(#{1,6})\s+(.*)$/.exec(line)
  return html`${raw(`<h${marks.length} id="${slug(text)}">`)}${inline(text)}${raw(`</h${marks.length}>`)}`
}

/** What a block begins with decides what it is; the first that fits. */
const blocks = [
  { is: (it) => /^#{1,6}\s/.test(it), more: () => false, draw: ([line]) => heading(line) },
  { is: (it) => it.trim().startsWith('|'), more: (it) => it.trim().startsWith('|'), draw: table },
  { is: (it) => /^\s*([-*]|\d+\.)\s/.test(it), more: (it) => /^\s*([-*]|\d+\.)\s/.test(it), draw: list },
  { is: () => true, more: (it) => it.trim() !== '' && !/^(#{1,6}\s|\||```)/.test(it), draw: (lines) => html`<p>${inline(lines.join(' '))}</p>` },
]

/** @param {string} text @returns {{ html: string }} */
export function renderMarkdown(text) {
  const lines = text.split('\n')
  const out = []
  let about = ''
  while (lines.length) {
    const line = lines.shift()
    if (line.trim() === '' || /^<!--.*-->$/.test(line)) continue
    const taken = [line]
    if (line.startsWith('```')) {
      while (lines.length && !lines[0].startsWith('```')) taken.push(lines.shift())
      lines.shift()
      out.push(html`<pre tabindex="0"><code>${taken.slice(1).join('\n')}</code></pre>`)
      continue
    }
    const block = blocks.find((it) => it.is(line))
    while (lines.length && block.more(lines[0])) taken.push(lines.shift())
    if (line.startsWith('#')) about = line.replace(/^#+\s+|`/g, '')
    out.push(block.draw(taken, about))
  }
  return html`${out.map((it) => html`${it}\n`)}`
}
