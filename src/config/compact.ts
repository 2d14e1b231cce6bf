/**
 * An option without its texts: 0 a text, 1 a text that is needed, 2 texts by locale, 3 an object, 4 a function, a boolean for a flag, 5 a flag without default,
 * `s` text (needed, default, pattern), `a` address (needed, default, whether one may write or call), `i` integer (default, least, most), `c` choice (default, values), `l` list (of, default, most entries),
 * `r` record (of, pattern of its keys), `e` either (default, kinds), an object for its fields.
 */
export type Compact = number | boolean | readonly unknown[] | CompactObject
export interface CompactObject { readonly [key: string]: Compact }
