/**
 * The font in a WOFF2 file as an OpenType file. Only for outlines in a `CFF ` table: what WOFF2 does to those of TrueType is not undone.
 * @throws {Error} for what is no WOFF2, and for a table that it has transformed
 */
export type SfntOf = (woff2: Buffer) => Buffer
export const sfntOf: SfntOf
