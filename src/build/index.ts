/** npm `assent/build`: every public name, listed by hand. */
export { build } from './build.js'
export type { BuildOptions, Built, BuiltFile } from './build.js'
export type { Read } from './linkModules.js'
