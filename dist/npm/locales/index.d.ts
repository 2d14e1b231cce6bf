/** Generated from the files of `languages/` by `npm run build`; changes belong there. */
/** The locales that have a file here. English, the first, is bundled; the others are fetched when they are shown. */
declare const locales: readonly string[];
/** What each language calls itself. */
declare const names: Readonly<Record<string, string>>;

export { locales, names };
