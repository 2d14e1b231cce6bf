export interface Size {
  /** From the folder of built files. */
  file: string
  bytes: number
  brotli: number
}

/** The files of the script tag, sorted by name. @param folder `dist` by default */
export type ReadSizes = (folder?: string) => Size[]
/** @returns Markdown, the same for the same sizes */
export type SizesTable = (sizes: readonly Size[]) => string
/** What stands between the two marks, if they are there. */
export type BlockOf = (readme: string, name?: string) => string | undefined
export type WithBlock = (readme: string, table: string, name?: string) => string
/** A file of a site’s own, as `assent build` writes it, and what a page fetches it for. */
export interface BuiltSize extends Size {
  when: string
}
/** What is built of the README’s document, with Google Analytics. */
export type BuiltSizes = () => Promise<BuiltSize[]>
export type BuiltTable = (sizes: readonly BuiltSize[]) => string

export const readSizes: ReadSizes
export const sizesTable: SizesTable
export const blockOf: BlockOf
export const withBlock: WithBlock
export const builtSizes: BuiltSizes
export const builtTable: BuiltTable
