import { describe, expect, it } from 'vitest'
import { declarationTree } from '../../../src/declaration/declaration.js'
import { tableTree } from '../../../src/declaration/table.js'
import { writeMarkdown } from '../../../src/declaration/writeMarkdown.js'
import { configOf } from '../support.js'
import { english, everything, TODAY } from './support.js'

const table = (label: string, ...rows: string[][]) =>
  writeMarkdown(tableTree(label, rows[0]!.map((_, i) => [`h${i}`, (row: string[]) => row[i]]), rows))

describe('a tree as Markdown', () => {
  it('has headings, paragraphs, lists and links', () => {
    expect(writeMarkdown(['div', {},
      ['h2', {}, 'Title'], ['p', {}, 'See ', ['a', { href: '/a' }, 'this'], '.'], '', ['p', {}, undefined],
      ['ul', {}, [['li', {}, 'one'], ['li', {}, ['code', {}, 'two']]]],
    ])).toBe('## Title\n\nSee [this](/a).\n\n- one\n- `two`\n')
  })

  it('has tables with pipes, under their caption', () => {
    expect(table('Cookies', ['_ga', 'a'], ['_gid', 'b'])).toBe('**Cookies**\n\n| h0 | h1 |\n| --- | --- |\n| \\_ga | a |\n| \\_gid | b |\n')
    expect(writeMarkdown(tableTree('Sent', [['h', () => 'x']], [1], 'h3'))).toBe('### Sent\n\n| h |\n| --- |\n| x |\n')
  })

  it('has no buttons', () => {
    expect(writeMarkdown(['p', {}, ['button', { onClick: () => undefined }, 'Press']])).toBe('\n')
  })

  it('keeps a pipe within its cell, in code too', () => {
    expect(table('T', ['a|b'])).toContain('| a\\|b |')
    expect(writeMarkdown(tableTree('T', [['h', () => ['code', {}, 'a|b']]], [1]))).toContain('| `a\\|b` |')
    expect(writeMarkdown(['p', {}, ['code', {}, 'a|b']])).toBe('`a|b`\n')
  })

  it.each([
    ['*bold* _x_', '\\*bold\\* \\_x\\_'], ['[x](y)', '\\[x\\](y)'], ['<b>&amp;', '\\<b\\>\\&amp;'], ['a `b`', 'a \\`b\\`'], ['\\', '\\\\'],
    ['# a', '\\# a'], ['- a', '\\- a'], ['+ a', '\\+ a'], ['12. a', '12\\. a'], ['1) a', '1\\) a'], ['=', '\\='], ['a\n\n# b', 'a \\# b'],
  ])('shows %j as it is', (text, written) => {
    expect(writeMarkdown(['p', {}, text])).toBe(`${written}\n`)
    expect(writeMarkdown(['ul', {}, ['li', {}, text]])).toBe(`- ${written}\n`)
  })

  it('keeps backticks within code, and addresses within their brackets', () => {
    expect(writeMarkdown(['p', {}, ['code', {}, 'a`b']])).toBe('``a`b``\n')
    expect(writeMarkdown(['p', {}, ['code', {}, '``a']])).toBe('``` ``a ```\n')
    expect(writeMarkdown(['p', {}, ['a', { href: '/a b(c)<d>|' }, 'x']])).toBe('[x](/a%20b%28c%29%3Cd%3E%7C)\n')
  })

  it('says all that the declaration says', () => {
    const markdown = writeMarkdown(declarationTree(configOf(everything), {}, english, { today: TODAY }))
    expect(markdown).toMatch(/^## Cookies and services on this site\n\n/)
    expect(markdown).toContain('\n\n##### Heatmaps\n\nShows where people press.\n\nProvider: Heat GmbH (Germany)\n\n')
    expect(markdown).toContain('\n| `_hm*` | Cookie | Recognises a browser. | 13 months | This site |\n')
    expect(markdown).toContain('\n### Transfers to other countries\n\n| Recipient | Country |')
    expect(markdown).toContain('\n- [2025-b](/privacy/2025) (until October 31, 2026)\n- 2024-c (until December 31, 2024)\n')
    expect(markdown).not.toMatch(/undefined|\n\n\n/)
  })
})
