/** Writes a tree as Markdown with GitHub’s pipe tables. Buttons and handlers need a script and are left out. */
import { isBranch, type Branch, type Tree } from './tree.js'

const childrenOf = (tree: Tree): readonly Tree[] => (isBranch(tree) ? (tree.slice(2) as Tree[]) : Array.isArray(tree) ? (tree as readonly Tree[]) : [])
const textOf = (tree: Tree): string => (typeof tree === 'string' ? tree : childrenOf(tree).map(textOf).join(''))
const descendantsOf = (tree: Tree, tag: string): Branch[] =>
  childrenOf(tree).flatMap((it) => (isBranch(it) ? (it[0] === tag ? [it] : []) : descendantsOf(it, tag)))

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&$!]/g, '\\$&')
/** What begins a list or underlines a heading when a line begins with it. */
const escapeStart = (line: string): string => line.replace(/^(?=[-+=])|(?<=^\d+)(?=[.)])/, '\\')
const address = (url: string): string =>
  url.replace(/[\s()<>\\|]/g, (it) => (/[()]/.test(it) ? `%${it.charCodeAt(0).toString(16)}` : encodeURIComponent(it)))

/** A pipe ends a cell even within code. */
function code(text: string, inCell: boolean): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length)) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return fence + pad + (inCell ? text.replace(/\|/g, '\\|') : text).replace(/\s+/g, ' ') + pad + fence
}

/** What stands within a line. */
function line(tree: Tree, inCell = false): string {
  if (typeof tree === 'string') return escape(tree)
  const inner = (): string => childrenOf(tree).map((it) => line(it, inCell)).join('')
  if (!isBranch(tree)) return inner()
  const [tag, { href }] = tree
  if (tag === 'button') return ''
  if (tag === 'code') return code(textOf(tree), inCell)
  if (tag === 'strong') return `**${inner()}**`
  return tag === 'a' ? `[${inner()}](${address(String(href))})` : inner()
}

function table(tree: Branch): string[] {
  const rows = ['thead', 'tbody'].flatMap((it) => descendantsOf(tree, it)).flatMap((it) => descendantsOf(it, 'tr'))
    .map((row) => childrenOf(row).flatMap((it) => (isBranch(it) ? [it] : childrenOf(it))).map((it) => line(it, true).trim()))
  const written = rows.map((it) => `| ${it.join(' | ')} |`)
  written.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`)
  const captions = descendantsOf(tree, 'caption').flatMap((it) => (childrenOf(it).some(isBranch) ? blocks(childrenOf(it)) : [`**${line(it)}**`]))
  return [...captions, written.join('\n')]
}

function blocks(tree: Tree): string[] {
  if (!isBranch(tree)) return typeof tree === 'string' ? [escapeStart(escape(tree))] : childrenOf(tree).flatMap(blocks)
  const [tag] = tree
  if (/^h\d$/.test(tag)) return [`${'#'.repeat(Number(tag[1]))} ${line(tree)}`]
  if (tag === 'p') return [escapeStart(line(tree).trim())]
  if (tag === 'ul') return [descendantsOf(tree, 'li').map((it) => `- ${escapeStart(line(it).trim())}`).join('\n')]
  return tag === 'table' ? table(tree) : childrenOf(tree).flatMap(blocks)
}

export const writeMarkdown = (tree: Tree): string => `${blocks(tree).filter((it) => it.trim()).join('\n\n')}\n`
