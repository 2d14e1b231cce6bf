/** The locales that have a file here. English, the first, is bundled; the others are fetched when they are shown. */
export const locales: readonly string[] = ['en', 'ko']
