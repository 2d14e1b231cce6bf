import { C as Consent, G as Grants } from './types-api.js';
export { A as Again, a as Cause, b as Change, c as ConsentEvents, H as HeldEmbed, d as How, S as Seen, e as ServiceTexts, V as View } from './types-api.js';
import { C as ConfigInput } from './types-types.js';
export { a as CategoryOptions, b as Config, c as CookieInput, d as CookieOptions, S as ServiceInput, e as ServiceOptions, T as Texts, V as VendorInput } from './types-types.js';
import { S as Signals } from './types-receipt.js';
export { C as Choices, D as Decision, L as Lifetime, a as Lock, M as Method, b as Model, P as Policy, R as Receipt, c as RegionBasis, d as Signal, s as signalsApplied } from './types-receipt.js';
export { a as DetailKey, D as Details, b as MessageKey, M as Messages } from './types-messages.js';
import 'nanostores';

/** Types only: the world as the SDK sees it, read and never written. `browser/browserEnvironment.ts` makes the real one; tests and servers give another. */

type PageWindow = Window & typeof globalThis;
/** Makes text and addresses that the site itself wrote acceptable to Trusted Types. All throw where their ground does not hold. */
interface Trust {
    /** What may be assigned to `script.src`. @param may the ground: gets the address, which is one of the web */
    url(value: string, may: (address: URL) => boolean): string;
    /** What may be assigned to `script.text`. @param may the ground */
    text(value: string, may: () => boolean): string;
    /** What may be assigned to `iframe.srcdoc`. @param may the ground */
    html(value: string, may: () => boolean): string;
}
interface Environment {
    /** Absent on a server: then nothing is shown, released or stored. */
    readonly window: PageWindow | undefined;
    /** ms since 1970 UTC. */
    now(): number;
    /** A UUID v4 of one’s own making; the platform’s when absent. */
    uuid?(): string;
    signals(): Signals;
    readonly trust: Trust;
    /** The page's Content-Security-Policy nonce; empty where it has none, or nobody can tell which. */
    readonly nonce: string;
    /** Whether its scripts had one when this began, be it one or several. */
    readonly nonced: boolean;
    /** Address of the folder that the SDK's own files are in, with its closing slash; empty where a bundler has them. */
    readonly folder: string;
    /** Runs when the page has nothing better to do. */
    idle(run: () => void): void;
    /** Runs when the next frame has been painted: what the visitor’s press has changed is seen before the work that follows from it. */
    painted(run: () => void): void;
    /** Says something to the site's developers, once per code and details; the codes are in `warnings.ts`. */
    warn(code: string, ...details: unknown[]): void;
}

/** The npm entry to the SDK: checks the configuration, then starts. */

/**
 * Asks, holds, remembers and proves, for one page.
 * @param input the configuration document; see `demo/reference/options.md`
 * @param environment the browser, unless a test or a server gives another one
 * @returns the handle; `destroy()` undoes everything
 * @throws ConfigError listing every problem of the configuration
 */
declare function createConsent(input: ConfigInput, environment?: Environment): Consent;

/** What is wrong with a configuration, as data; `explain.ts` makes sentences of it. */
type ProblemCode = 'invalid' | 'missing' | 'unknown-key' | 'invalid-key' | 'session-only' | 'duplicate-id' | 'unknown-id' | 'no-category' | 'no-required' | 'unknown-integration' | 'too-many' | 'ids-too-long' | 'not-json' | 'not-found';
interface Problem {
    code: ProblemCode;
    /** Where it is, as in `services[1].category`; empty for the whole document. */
    path: string;
    received: unknown;
    /** The names that would have been right. */
    known?: readonly string[] | undefined;
}

/** What `createConsent` throws: every problem of a configuration, in one message. */
declare class ConfigError extends Error {
    readonly problems: readonly Problem[];
    readonly name = "ConfigError";
    constructor(problems: readonly Problem[]);
}

/** What marked code needs: ids separated by spaces for "all of these", `!id` for "only while not allowed". */

/** Whether the grants meet a need. An id that nobody declared meets nothing, not even as `!id`. */
declare function meets(need: string, grants: Grants): boolean;

export { ConfigError, ConfigInput, Consent, Grants, Signals, createConsent, meets };
export type { Environment, Problem, ProblemCode };
