export interface Bundled {
  /** What is loaded at once, compressed with Brotli 11, in bytes: with the site's own few lines, and what the bundler adds. */
  entry: number
  /** Files of ours. */
  files: number
  /** Text of each file, by its name; those of the site too. */
  texts: Record<string, string>
}

/** Bundles a module of a site whose one dependency is the package. */
export type Bundle = (bundler: string, code: string) => Promise<Bundled>

/** A row of the table: with the widget, and without. */
export interface Row { bundler: string; entry: number; headless: number; files: number }

export const bundlers: readonly string[]
export const example: (readme?: string) => string
export const headless: (code: string) => string
export const bundle: Bundle
export const measure: (bundler: string) => Promise<Row>
/** @returns Markdown */
export type BundlesTable = (rows: readonly Row[]) => string
export const bundlesTable: BundlesTable
