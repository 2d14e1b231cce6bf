import { L as Language } from './types-question.js';
import './types-messages.js';

/** Joins the modules that a page's files are made of. Each is a call of `define`: its name, the names of those it needs, and what makes it. */
/** Gives the text of a built file, by its name in the folder of the script tag. */
type Read = (name: string) => string | Promise<string>;

interface BuildOptions {
    /** Gives the text of a built file of this version, by its name in `dist`, such as `site/core.js`. */
    read: Read;
    /** Address of the folder in which the files will be, with its closing slash. @default "/assent/" */
    folder?: string | undefined;
    /** The language of the pages, whose question are in the file; others are fetched. @default English */
    language?: Language | undefined;
    /** Whether pages mark anything with `data-consent`: without the gate nothing that is marked ever runs. @default true */
    gate?: boolean | undefined;
    /** Whether pages mark anything after their HTML was read, as single-page apps do, or bring tags of Google’s then: else nothing is watched from there on. @default true */
    late?: boolean | undefined;
    /** Whether the banner is part of the page’s HTML. @default false */
    inline?: boolean | undefined;
    /** Whether scripts of the page bear a nonce, which the server puts in the place of `{nonce}`. @default false */
    nonce?: boolean | undefined;
}
/** A file, and what it is there for. */
interface BuiltFile {
    name: string;
    text: string;
    /** What a page has it for; absent where all pages begin with it. */
    when?: string;
}
interface Built {
    files: readonly BuiltFile[];
    /** HTML for the head of each page. */
    snippet: string;
    /** HTML for the beginning of each page’s body, with `inline`: the banner. */
    body?: string;
    /** Value of a Content-Security-Policy header for visitors who have allowed nothing. */
    securityPolicy: string;
    /** Caching, as the file `_headers` of static hosts has it. */
    headers: string;
}
/**
 * @param document the configuration document; see `demo/reference/options.md`
 * @returns the files and what pages and servers say of them; or what is wrong with the document, in sentences
 */
declare function build(document: unknown, { read, folder, language, gate, late, inline, nonce }: BuildOptions): Promise<Built | {
    problems: readonly string[];
}>;

export { build };
export type { BuildOptions, Built, BuiltFile, Read };
