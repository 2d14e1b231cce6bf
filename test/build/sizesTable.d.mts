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
/** What stands between the two marks of a name, `sizes` by default, if they are there. */
export type BlockOf = (page: string, name?: string) => string | undefined
export type WithBlock = (page: string, table: string, name?: string) => string

export const readSizes: ReadSizes
export const sizesTable: SizesTable
export const blockOf: BlockOf
export const withBlock: WithBlock
