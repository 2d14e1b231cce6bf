import { L as Language } from './types-question.js';
import { a as ConfigInput } from './types-types.js';
import './types-messages.js';

/** What the browser has sent. */
interface BannerRequest {
    /** The `Cookie` header. */
    cookie?: string | null | undefined;
    /** The request’s headers: a `Headers`, or an object by lower-case name. */
    headers?: {
        get(name: string): string | null;
    } | Readonly<Record<string, string | readonly string[] | undefined>> | null | undefined;
    /** Languages whose texts are at hand; the first serves who reads none of them. @default English */
    languages?: readonly Language[] | undefined;
    /** BCP 47 tag of the page’s language. @default the visitor’s by `Accept-Language` */
    language?: string | undefined;
    /** The page’s Content-Security-Policy nonce. */
    nonce?: string | undefined;
    /** ms since 1970 UTC. @default now */
    now?: number | undefined;
}
interface RenderedBanner {
    /** HTML for the beginning of the body; empty where nobody is asked. */
    body: string;
    /** HTML for the head: what the page’s own scripts go by, and the script that keeps a press until they are here. */
    head: string;
    /** Value of the `Vary` header: what the answer went by. */
    vary: string;
}
/**
 * @param document the configuration document
 * @throws ConfigError listing every problem of the document
 */
declare function renderBanner(document: ConfigInput, { cookie, headers, languages: offered, language, nonce, now }: BannerRequest): RenderedBanner;

export { Language, renderBanner };
export type { BannerRequest, RenderedBanner };
