import { a as Config, b as ConfigInput } from './types-DzQSR3gA.js';
export { c as CategoryOptions, d as CookieInput, e as CookieOptions, S as ServiceInput, f as ServiceOptions, T as Texts, V as VendorInput } from './types-DzQSR3gA.js';
import { H as HeldEmbed, C as Consent, S as Seen, A as Again, G as Grants, a as Change, I as Integration } from './types-Dfjs3LzG.js';
export { b as Cause, c as ConsentEvents, d as How, e as ServiceTexts, V as View } from './types-Dfjs3LzG.js';
import { M as Method, C as Choices, R as Receipt, P as Policy, D as Decision, S as Signals } from './types-BNkHrAJL.js';
export { L as Lifetime, a as Lock, b as Model, c as RegionBasis, d as Signal, s as signalsApplied } from './types-BNkHrAJL.js';
export { a as DetailKey, D as Details, b as MessageKey, M as Messages } from './types-B6n7cbnO.js';
import 'nanostores';

/** Holds what is marked until the grants meet its need, and takes it back. A file of its own for the script tag. */

interface Gate {
    /** Takes elements that are marked, or have been, or have left the page; in document order. */
    take(elements: readonly Element[]): void;
    /** Releases and holds by the grants of this moment. @param chosen whether the visitor has just chosen: that ends every "load once" */
    apply(chosen: boolean): void;
    destroy(): void;
}
interface GateNeeds {
    window: PageWindow;
    environment: Environment;
    config: Config;
    allows(need: string): boolean;
    held(embeds: readonly HeldEmbed[]): void;
}
type CreateGate = (needs: GateNeeds) => Gate;

/**
 * Watches a page for what nobody marked: elements made by scripts, requests, connections, cookies. Best effort, and off by default but
 * for what is revoked and goes on in the page; the promise is `data-consent`. A file of its own for the script tag.
 */

/**
 * @param consent its grants are followed from now on
 * @param undo takes what leaves every function of the page as it was; empty when all is over already
 * @param seen gets everything seen
 * @param lost needs that were allowed in this page and are no more: refused whatever `guard` says
 */
type CreateGuard = (environment: Pick<Environment, 'folder' | 'once'> & {
    window: PageWindow;
}, consent: Pick<Consent, 'config' | 'allows' | '$decision' | '$grants'>, undo: (() => void)[], seen: Seen[], lost: ReadonlySet<string>) => void;

/** The decision that a choice leads to, and how it is written down. Not in the core: a page on which nothing is chosen needs neither. */

/** How a choice was made, as far as it decides what may be chosen. */
interface Manner {
    method: Method;
    /** The text that says which signal is overridden; without it none is. */
    override?: string | undefined;
    decidedBy?: 'subject' | 'guardian' | undefined;
    /** Consents with `separate` that were switched by themselves before the press; see `How.own`. */
    own?: Choices | undefined;
    /** A choice about everything: what was chosen for single services goes with it. */
    whole?: boolean | undefined;
}

/**
 * The reload that a service wants which cannot be stopped. Where the visitor has chosen in this page it comes at once; where the choice
 * came from elsewhere, the page may be in use: then it waits until nobody looks and nothing is lost.
 */

interface ReloadNeeds {
    /** Whether what revoked services send is refused: nothing of theirs goes out as the page ends. */
    guarded(): boolean;
    /** Hears whether the page waits for a reload that its visitor has not asked for. */
    outdated(it: boolean): void;
    /** Whether a page around this one asks, and the visitor has chosen there. */
    silent(): boolean;
}

interface Keeper {
    /** The decision that a choice leads to; nothing where none of it can be chosen here. Says which of its ids nobody declared. */
    next(policy: Policy, current: Decision | undefined, last: Decision | undefined, choices: Choices, manner: Manner): Decision | undefined;
    /** Why a visitor who was asked before is asked again. */
    again(policy: Policy, current: Decision | undefined, last: Decision | undefined): Again | undefined;
    /** Keeps a choice, but not over a later one of its record: the renewal of an old one may come after it. */
    persist(decision: Decision): void;
    /**
     * Deletes what the services without a grant declare, as far as a page can reach it; what of them has run in this page goes on being
     * looked after.
     */
    sweep(grants: Grants, previous?: Grants): void;
    /** Queues the receipt of a change. */
    record(change: Change): void;
    /** Tries to deliver what waits. */
    deliver(): void;
    /** Reloads the page where a service that was revoked asks for it, after everything else. @param here whether the visitor has chosen in this page */
    reload(change: Change, here: boolean): void;
    destroy(): void;
}
interface KeeperNeeds extends ReloadNeeds {
    /** Hears of each receipt as it is made. */
    made(receipt: Receipt): void;
}
type CreateKeeper = (config: Config, environment: Surroundings, needs: KeeperNeeds) => Keeper;

/**
 * Tells the policy: before it returns, by what is known at once, and again when the endpoint has answered or a guess was made.
 * What comes later never allows more unasked than what came first.
 * @param last the newest decision known, also one that counts no more
 */
declare function followLaw(config: Config, environment: Surroundings, last: Decision | undefined, tell: (policy: Policy) => void): void;

/** One lifetime for all that a handle begins: it ends at once and together, and what arrives after that is dropped. */
interface Lifetime {
    /** Whether it is over. */
    readonly ended: boolean;
    /**
     * Keeps what undoes something until the end; where that has come already, it is undone now.
     * @returns undoes it earlier
     */
    add(undo: () => void): () => void;
    /** What calls this from a timer, a request or an event calls nothing once all is over. */
    whileAlive<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void;
    /** Begins something whose outcome is heard only while all lives; after the end nothing is begun. */
    awaiting<T>(begin: () => Promise<T>): Promise<T>;
    /** Undoes what was begun, the latest first; a second time does nothing. */
    end(): void;
}

interface RunnerNeeds {
    config: Config;
    environment: Environment;
    window: PageWindow;
    /** The grants at this moment: they may have changed while an integration was fetched. */
    grants(): Grants;
    /** Calls code of the site's own, and reports what it throws. */
    call(name: string, run: () => void): void;
}
interface Runner {
    /** Tells those that were revoked to stop, before anything else happens to them. */
    stop(): void;
    /** Starts those that are allowed. */
    start(): void;
}
type CreateRunner = (needs: RunnerNeeds) => Runner;

/** Types only: the world as the SDK sees it. `browser/environment.ts` makes the real one; tests and servers give another. */

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
/** The parts of the SDK that the script tag fetches when they are needed. */
interface Loaders {
    /** A vendor integration, by the name in `use`. */
    integration(name: string): Promise<Integration>;
    /** What keeps things beyond the page, and what knows the law: at once where it is here already. */
    keeper(use: (create: CreateKeeper, follow: typeof followLaw) => void): void;
    /** What holds marked elements: at once where it is here already. */
    gate(use: (create: CreateGate) => void): void;
    /** What tells services of their grants: at once where it is here already. */
    runner(use: (create: CreateRunner) => void): void;
    /** What watches the page for things nobody marked: at once where it is here already. */
    guard(use: (create: CreateGuard) => void): void;
    /**
     * Takes out of a stored decision what must be asked again, since something in it is new, or all of it. Absent where the
     * configuration is known to be the one that the choice was made with.
     */
    review?(config: Config, decision: Decision, now: number): Decision | undefined;
    /** Sentences for warnings. */
    warnings(): Promise<(code: string, details: readonly unknown[]) => string>;
}
interface Environment extends Loaders {
    /** Absent on a server: then nothing is shown, released or stored. */
    window: PageWindow | undefined;
    /** ms since 1970 UTC. */
    now(): number;
    /** A UUID v4 of one’s own making; the platform’s when absent. */
    uuid?(): string;
    signals(): Signals;
    trust: Trust;
    /** The page's Content-Security-Policy nonce; empty where it has none, or nobody can tell which. */
    nonce: string;
    /** Whether the page, apart from a nonce, has a policy by which markup cannot run what it likes: Trusted Types, or one that stands in its head. */
    strict(): boolean;
    /** Address of the folder that the SDK's own files are in, with its closing slash; empty where a bundler has them. */
    folder: string;
    /** Elements that the visitor has allowed by "load once": told to the guard, which knows hosts only. */
    once: WeakSet<Element>;
    /**
     * Short mark of a configuration that has been checked, kept with the choice: a page that finds it need not check again.
     * Empty where each page checks.
     */
    mark: string;
    /** Runs when the page has nothing better to do. */
    idle(run: () => void): void;
    /** Runs when the next frame has been painted: what the visitor’s press has changed is seen before the work that follows from it. */
    painted(run: () => void): void;
    /** Says something to the site's developers, once per code and details; the codes are in `warnings.ts`. */
    warn(code: string, ...details: unknown[]): void;
}
/** The world of one handle: its idle times, painted frames, parts and warnings come only while that handle lives. See `surround.ts`. */
interface Surroundings extends Environment {
    readonly life: Lifetime;
}

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

export { Again, Change, Choices, Config, ConfigError, ConfigInput, Consent, Decision, Grants, HeldEmbed, Method, Policy, Receipt, Seen, Signals, createConsent, meets };
export type { Environment, Problem, ProblemCode };
