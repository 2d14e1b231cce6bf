import { C as Consent, G as Grants } from './types-api.js';
export { A as Again, B as Broken, a as Cause, b as Change, c as ConsentEvents, H as HeldEmbed, d as How, S as Seen, e as ServiceTexts, V as View } from './types-api.js';
import { a as ConfigInput } from './types-types.js';
export { b as CategoryOptions, C as Config, c as CookieInput, d as CookieOptions, S as ServiceInput, e as ServiceOptions, T as Texts, V as VendorInput } from './types-types.js';
import { S as Signals } from './types-receipt.js';
export { C as Choices, D as Decision, L as Lifetime, a as Lock, M as Method, b as Model, P as Policy, R as Receipt, c as RegionBasis, d as Signal, s as signalsApplied } from './types-receipt.js';
export { P as Problem, a as ProblemCode } from './types-problem.js';
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

/** The npm entry to the SDK: the handle is there at once, and everything stays held until the configuration has been checked. */

/**
 * Asks, holds, remembers and proves, for one page. A document that is broken never throws: everything stays held, the console says why,
 * and so does the event `broken`. `checkConfig` of `assent/check` throws, for tests and builds.
 * @param input the configuration document; see `demo/reference/options.md`
 * @param environment what is another one than the browser's, for a test or a server
 * @returns the handle; `destroy()` undoes everything
 */
declare function createConsent(input: ConfigInput, environment?: Partial<Environment>): Consent;

/** What marked code needs: ids separated by spaces for "all of these", `!id` for "only while not allowed". */

/** Whether the grants meet a need. An id that nobody declared meets nothing, not even as `!id`. */
declare function meets(need: string, grants: Grants): boolean;

export { ConfigInput, Consent, Grants, Signals, createConsent, meets };
export type { Environment };
