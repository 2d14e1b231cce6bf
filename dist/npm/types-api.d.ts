import { ReadableAtom } from 'nanostores';
import { P as Problem } from './types-problem.js';
import { e as ServiceOptions, T as Texts, L as LinkInput, V as VendorInput, c as CookieInput, C as Config } from './types-types.js';
import { D as Decision, P as Policy, M as Method, C as Choices, R as Receipt } from './types-receipt.js';

/** What is allowed now: Decision under Policy. Code asks Grants and nothing else. */

/** Allowed or not, by category id and by service id. */
type Grants = Readonly<Record<string, boolean>>;

/**
 * What a choice was about, as short fingerprints: each category's services with who runs them, their purposes and recipients. Something
 * new asks again for its category; layout, colours and texts never do, and neither does what goes away.
 */

/** A service of which something was not part of what was asked before. */
interface News {
    service: ServiceOptions;
    /** Who receives data and did not before, where that alone is new; else it is new as a whole, or who runs it or what for. */
    recipients: string[];
}

/** Why a visitor who was asked before is asked again. Pure, and not in the core: a page that asks nothing needs none of it. */

interface Again {
    /** Categories that were answered before and are to be answered now. */
    categories: string[];
    /** There is a new version of the policy, and from when it applies, as YYYY-MM-DD, where the configuration says so. */
    version?: {
        from?: string;
    };
    /** Categories whose answer has had its time. */
    lapsed: string[];
    /** What is new in the categories that are asked about, or told of. */
    added: News[];
}

/** What a vendor integration is. */

/** What a service tells the visitor of itself. A text may be the key of a message, such as `gaPurpose`. */
interface ServiceTexts {
    name?: Texts;
    purpose?: Texts;
    /** The vendor’s own ways out. */
    optOut?: LinkInput[];
    vendor?: VendorInput;
    cookies?: CookieInput[];
}

/** The public handle: what `createConsent` returns, and all that a widget may know of the SDK. */

/** What of the user interface is open. */
type View = 'none' | 'banner' | 'panel';
/** How a choice was made; a user interface says it so that the receipt can. */
interface How {
    method?: Method;
    /** BCP 47 tag of the language that was shown. */
    language?: string;
    /** When the surface was shown, in ms since 1970 UTC. */
    shownAt?: number;
    /** Every text shown, in one string; the receipt carries its SHA-256. */
    texts?: string;
    /**
     * What the visitor was told a yes overrides. Only with it is a category granted that a signal keeps off, and only where the law
     * allows that (`$policy.overridable`); the receipt carries it.
     */
    override?: string;
    /**
     * Consents with `separate` (`categories[].separate`) that the visitor has switched by a control of their own before pressing, by id.
     * `acceptAll` grants no others.
     */
    own?: Choices;
    /** Who has decided; `guardian` for a child, which also allows what `policy.audience` keeps off. @default 'subject' */
    decidedBy?: 'subject' | 'guardian';
}
/** An embed that waits for a grant, for a placeholder to stand in its place. */
interface HeldEmbed {
    element: Element;
    /** Its `data-consent`. */
    need: string;
    /** Loads this one element for this page, and stores nothing. */
    load(): void;
}
/** Something the guard has seen: a request to a host, or a cookie or storage entry that was written. The same thing again only counts. */
interface Seen {
    /** Host that was asked; of something written, the page's own. */
    host: string;
    /** What asked: an element's name, `fetch`, `xhr`, `beacon`, `websocket`, `eventsource`, `worker`, `css`, `other`; or what was written. */
    kind: string;
    /** Name of what was written. */
    name?: string;
    /** First time, in ms since the page was opened. */
    time: number;
    count: number;
    /** Whether that was before or after the first decision. */
    after: 'start' | 'choice';
    /** What it needs, where it is declared: ids as in `data-consent`. */
    need?: string;
    /** Whether the configuration declares the host or name. */
    declared: boolean;
    /** `held`: not asked for until the grant. `refused`: failed, or not written. `passed`: may have gone out. */
    outcome: 'passed' | 'held' | 'refused';
}
type Cause = 'start' | 'choice' | 'withdrawal' | 'tab' | 'expiry' | 'region';
/** One passage of the road: what led to it and what it changed. */
interface Change {
    cause: Cause;
    decision: Decision | undefined;
    previousDecision: Decision | undefined;
    policy: Policy;
    grants: Grants;
    previous: Grants;
    how: How;
}
/** What is wrong with a configuration, of which nothing is used then. */
interface Broken {
    problems: readonly Problem[];
    /** The same in sentences, a line for each: which option, what was received, what was expected, how to mend it. */
    message: string;
}
interface ConsentEvents {
    /** After every change, in a settled world. */
    change: Change;
    /** A receipt was made; it is delivered in its own time. */
    receipt: Receipt;
    /** The configuration has been checked and is not sound: everything stays held. In npm use alone; the console says it everywhere. */
    broken: Broken;
}
interface Consent {
    /** The configuration, with its defaults; of one that is broken as far as it can be read. */
    readonly config: Config;
    /** What of the stored choice still counts; `undefined` where nothing does. */
    readonly $decision: ReadableAtom<Decision | undefined>;
    readonly $policy: ReadableAtom<Policy>;
    readonly $grants: ReadableAtom<Grants>;
    /** What of the user interface is open; a widget shows it. */
    readonly $view: ReadableAtom<View>;
    /** The language asked for: a BCP 47 tag, or `auto`. A widget shows it, or the nearest it has. */
    readonly $locale: ReadableAtom<string>;
    /**
     * Whether the page waits for a reload: a service that cannot be stopped (`reload`) was revoked elsewhere, such as in another tab, and
     * the visitor is using this page. A widget says so.
     */
    readonly $outdated: ReadableAtom<boolean>;
    /** Whether a page of the same origin around this one, which is in a frame, asks for the same choice: then a widget shows nothing here of its own accord. */
    readonly $silent: ReadableAtom<boolean>;
    /** Changes the language of what is shown. @param locale a BCP 47 tag, or `auto` */
    setLocale(locale: string): void;
    /**
     * Whether code that needs this may run now.
     * @param need category or service ids, space-separated for "all of these", `!id` for "only while not allowed"; an unknown id is never allowed
     */
    allows(need: string): boolean;
    /** Embeds that wait, in document order. */
    readonly $held: ReadableAtom<readonly HeldEmbed[]>;
    /** Settles once the need is met. */
    when(need: string): Promise<void>;
    /**
     * Tells whether the need is met: now, and at each change of the answer.
     * @returns stops telling
     */
    when(need: string, tell: (allowed: boolean) => void): () => void;
    /** Watches a shadow root for marked elements, as the document is watched. */
    observe(root: ShadowRoot): void;
    /**
     * Stores a choice. Ids that are left out keep what they had, or are denied when nothing was chosen before. Where none of them can
     * be chosen here, or is declared, nothing is stored.
     * @param choices `true` or `false` by category or service id
     */
    decide(choices: Choices, how?: How): void;
    /** Grants every category and service that can be chosen, but for consents with `separate`: these stay as they were, unless `how.own` names them. */
    acceptAll(how?: How): void;
    /** Denies every category and service that can be chosen. */
    rejectAll(how?: How): void;
    /** Takes back what was granted (GDPR Art. 7(3)); recorded as a withdrawal. */
    withdraw(how?: How): void;
    /** @param view what to show, the panel by default */
    open(view?: 'banner' | 'panel'): void;
    /** Closes the panel; a banner that still waits for an answer comes back. */
    close(): void;
    /** Why a visitor who was asked before is asked again; nothing on a first visit. Its lists are empty where nothing is. */
    again(): Again | undefined;
    /** What a vendor integration tells the visitor of a service; nothing where the service has none. */
    describe(service: ServiceOptions): Promise<ServiceTexts | undefined>;
    /** What the guard has seen so far; without `guard` what it has refused after a withdrawal. */
    report(): readonly Seen[];
    /** @returns stops listening */
    on<E extends keyof ConsentEvents>(event: E, listener: (detail: ConsentEvents[E]) => void): () => void;
    /** Ends everything: observers and listeners are taken off; what a timer, an answer or a further call would begin later is not begun. What has run stays run, and what was chosen is kept. */
    destroy(): void;
}

export type { Again as A, Broken as B, Consent as C, Grants as G, HeldEmbed as H, Seen as S, View as V, Cause as a, Change as b, ConsentEvents as c, How as d, ServiceTexts as e };
