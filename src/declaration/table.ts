/** Tables, as cookies and recipients are listed in. */
import type { Tree } from './tree.js'

/** What heads the column, and what a row has there. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => Tree]

const isFilled = (it: Tree): boolean => (Array.isArray(it) ? it.some(isFilled) : Boolean(it))

/**
 * The first column names its rows. One that has nothing in any row is left out.
 * The group around it is for the page’s style sheet to let a wide table scroll in, by the keyboard too.
 * @param label names the table
 * @param heading the tag of a heading that the caption is as well
 */
export function tableTree<Row>(label: string, columns: readonly Column<Row>[], rows: readonly Row[], heading?: string): Tree {
  const filled = columns.filter(([, cell]) => rows.some((it) => isFilled(cell(it))))
  return ['div', { class: 'assent-table', role: 'group', 'aria-label': label, tabindex: '0' }, ['table', {},
    ['caption', {}, heading ? [heading, {}, label] : label],
    ['thead', {}, ['tr', {}, filled.map(([head]): Tree => ['th', { scope: 'col' }, head])]],
    ['tbody', {}, rows.map((row): Tree => ['tr', {}, filled.map(([, cell], i): Tree =>
      (i ? ['td', {}, cell(row)] : ['th', { scope: 'row' }, cell(row)]))])],
  ]]
}
