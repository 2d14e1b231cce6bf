/** For Rollup: what reads the options table to check a document has it as `shave.ts` writes it. What explains it needs the whole. */
import { shavedTable } from './generate.mjs'

const READERS = /\/config\/(check|advise)\.ts$/
const TABLES = ['./options.js', './integrations.js']

export const shaved = {
  name: 'shaved',
  resolveId: (id, from) => (READERS.test(from ?? '') && TABLES.includes(id) ? '\0shaved' : null),
  load: (id) => (id === '\0shaved' ? shavedTable() : null),
}
