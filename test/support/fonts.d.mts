/**
 * What a page's text is set in: a face narrower than what most visitors have, one as wide as Verdana (some 15 % wider than Arial), and
 * one for Chinese, Japanese and Korean, whose lines are high too. What a face lacks comes from the others.
 */
export type Face = 'narrow' | 'wide' | 'cjk'

export const faces: readonly Face[]

/**
 * Lays out the fonts that the project brings, once for all processes, with a configuration of fontconfig that knows no other.
 * @param face what every family that a page asks for is, but `monospace`
 * @returns path of the configuration, for the environment variable FONTCONFIG_FILE of a browser
 */
export type FontConfig = (face: Face) => string
export const fontConfig: FontConfig

/** Where the fonts lie, with a slash at its end. */
export type FontFolder = () => string
export const fontFolder: FontFolder

/**
 * In which a browser is started: the machine's, settled, and a face.
 * @param face that of this run without it; `vitest.config.ts` has a project for each
 */
export type BrowserEnvironment = (face?: Face) => Record<string, string | undefined>
export const browserEnvironment: BrowserEnvironment
