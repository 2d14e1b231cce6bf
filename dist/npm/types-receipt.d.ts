import { f as ControllerOptions, R as RegionOptions } from './types-types.js';

/**
 * The privacy signals of browsers. Another one is another entry here: the options, the laws, what is locked, told and recorded go by
 * this table. Its words are the message `<name>Honored`.
 */
type Reader = Readonly<Record<string, unknown>>;
interface SignalKind {
    /** @returns whether the browser asks for it; `undefined` where it says nothing */
    read(window: Reader & {
        navigator: Reader;
    }): boolean | undefined;
    /** Ids of the categories that it is about, where the site names none. */
    about: readonly string[];
    /** Whether it counts where the site says nothing; like the next one for the table of options alone. */
    heeded?: boolean | undefined;
    /** Its name and source. */
    doc?: string | undefined;
}
/** Where several deny a category, the last is named. */
declare const signalKinds: {
    dnt: SignalKind;
    gpc: SignalKind;
};
type Signal = keyof typeof signalKinds;
/** What the browser says for the visitor, by signal; `undefined` where it says nothing. */
type Signals = Record<Signal, boolean | undefined>;

/** Granted or denied by category or service id; what is absent was not asked. */
type Choices = Record<string, boolean>;
/** What a deliberate yes can come over. */
type Overcome = Signal | 'age';
/** How a choice was made, for the receipt (standards: ISO/IEC TS 27560 indication method). */
declare const METHODS: readonly ["banner.accept_all", "banner.reject_all", "banner.acknowledge", "panel.accept_all", "panel.reject_all", "panel.save", "embed.accept", "choices.opt_out", "api"];
type Method = typeof METHODS[number];
interface Decision {
    /** `policy.version` at the time. */
    version: string;
    /** When it was made, in ms since 1970 UTC; expiry counts from it, never from the life of the cookie. */
    time: number;
    choices: Choices;
    method: Method;
    /** UUID v4, made with the first choice and kept while choices follow one another in this browser. */
    recordId: string;
    /** 1 for the first choice of the record, then counting. */
    seq: number;
    /** Days that each answer holds, by category or service id; `ANSWER_DAYS` where nothing is said. */
    days?: Record<string, number>;
    /** Ids that were allowed deliberately over something that keeps them off, and what that was. */
    over?: Record<string, Overcome>;
    /** What was asked, as fingerprints; of a stored decision only. See `scope.ts`. */
    scope?: string | undefined;
}

/** What law, region, signals and configuration ask here. Pure: the same input gives the same policy. */

/** What may run before a choice: nothing optional, everything but what a signal denies, or everything that the visitor is told of. */
type Model = 'opt-in' | 'opt-out' | 'notice';
/** "Your Privacy Choices", "Do Not Sell or Share My Personal Information", or a link to opt out in words of the site's own. */
type RegionLink = 'privacy-choices' | 'do-not-sell' | 'opt-out';
/** How the region is known; `default` where it is not. */
type RegionBasis = 'default' | 'config' | 'meta' | 'cookie' | 'header' | 'endpoint' | 'guess';
/** Why a category cannot be chosen: always granted (`required`), or denied by a signal, for a child, or since it is for other regions. */
type Lock = 'required' | Overcome | 'elsewhere';
/** Days that an answer holds. */
interface Lifetime {
    granted: number;
    denied: number;
}
interface Policy {
    /** The version in force. */
    version: string;
    url: string;
    /** `opt-in`: nothing but `required` before a yes. */
    model: Model;
    /** ISO 3166 code of where the visitor is, or `unknown`; absent, like all of the region’s, until it has been looked for. */
    jurisdiction?: string;
    /** How that is known. */
    basis?: RegionBasis;
    /** Short name of the law, where the region is known. */
    law?: string;
    /** Granted before any choice, by category id, and by the id of a service that goes by something else than its category. */
    defaults: Record<string, boolean>;
    /** Categories that cannot be chosen, and why. */
    locks: Record<string, Lock>;
    /** Those of them that a deliberate yes allows all the same; see `How.override`. */
    overridable?: readonly string[];
    /** Something optional runs without having been asked for, and the visitor is told once. */
    notice?: boolean;
    /** Days that a yes holds at most. */
    days: number;
    /** By category id, where the region is known. */
    lifetimes?: Record<string, Lifetime>;
    /** Must be on the page at all times. */
    links?: readonly RegionLink[];
    /** Whether categories are marked [Required] or [Optional]. */
    marks?: boolean;
    /** From which a visitor's own consent counts. */
    age?: number;
    /** What the site says differently in this region. */
    controller?: ControllerOptions;
    messages?: RegionOptions['messages'];
    optOut?: RegionOptions['optOut'];
    languages?: readonly string[] | undefined;
    /** The signals as they were read at page start, for the receipt. */
    signals: Signals;
}
/** The signals that deny something under this policy, for the words shown. */
declare const signalsApplied: (policy: Policy) => Signal[];

declare const RECEIPT_SCHEMA = "consent-receipt/1";
/** What happened, in the SDK's words. */
type ReceiptType = 'given' | 'refused' | 'updated' | 'withdrawn' | 'renewed' | 'acknowledged';
/**
 * The same in the Data Privacy Vocabulary 2.3 (https://w3id.org/dpv). All its states are of a consent; what was acknowledged is none,
 * and has a word of its own.
 */
type ReceiptState = 'ConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'RenewedConsentGiven' | 'NoticeAcknowledged';
/** `default`: it runs, since the law allows that until it is refused, and the visitor has not said yes to it. */
type Answer = 'granted' | 'denied' | 'default';
/**
 * A consent receipt, after ISO/IEC TS 27560 and DPV. It holds no IP address, user agent, path or user id.
 * Times are ISO 8601 in UTC with milliseconds; hashes are `sha256-` and base64url without padding.
 */
interface Receipt {
    schema: typeof RECEIPT_SCHEMA;
    /** UUID v4, new for each event; the same on every retry, so that the collector stores it once. */
    receiptId: string;
    /** UUID v4, the same while choices follow one another in one browser. */
    recordId: string;
    seq: number;
    /** Hash of the receipt before it in the record, where it is known. */
    prev?: string;
    /**
     * How many receipts made in this browser before this one were given up undelivered, since too many waited: a gap in `seq`, or a
     * `prev` that is not there, may be theirs. Absent where none was, since the last receipt that said so.
     */
    lost?: number;
    event: {
        type: ReceiptType;
        state: ReceiptState;
        /** `NoConsent` where none is claimed: what is acknowledged is none. */
        consentType: 'ExpressedConsent' | 'NoConsent';
        time: string;
        validUntil: string;
        /** Who decided: the visitor, or a guardian for a child. */
        by: 'subject' | 'guardian';
        method: Method;
    };
    /** Under which law, as ISO 3166 code, its model and its short name, and how the region is known. */
    regime: {
        jurisdiction: string;
        model: Model;
        basis: string;
        law?: string;
    };
    policy: {
        id: string;
        version: string;
        /** Hash of every text shown; absent where nothing was shown or the page is not a secure context. */
        hash?: string;
        language?: string;
        url: string;
    };
    /** Explicit for every category. */
    choices: Record<string, Answer>;
    /** The categories that were asked again because something in them was new, where the rest of the choice was kept. */
    asked?: string[];
    /** Days that each answer holds, by category. */
    days?: Record<string, number>;
    /** What is allowed over a signal, and the words that said so where that was chosen now. */
    overrides?: {
        category: string;
        signal: Signal;
        text?: string;
    }[];
    /** The services chosen apart from their category. */
    services: Record<string, Answer>;
    signals: Record<Signal, boolean | null>;
    ui?: {
        surface: 'banner' | 'panel' | 'embed' | 'choices';
        shownAt?: string;
    };
    /** Scheme, host and port; never a path. */
    origin: string;
    sdk: {
        name: string;
        version: string;
    };
    /** Not part of what is hashed. `none` where the page is not a secure context (no `crypto.subtle`). */
    integrity?: {
        alg: 'sha-256';
        hash: string;
    } | {
        alg: 'none';
    };
}
/** SHA-256 of UTF-8 text as `sha256-` and base64url, or `undefined` where the platform cannot. */
type Digest = (text: string) => Promise<string | undefined>;
/** What of a receipt is hashed: everything but `integrity`. */
declare const receiptText: ({ integrity: _, ...rest }: Receipt) => string;
/** Adds the hash over the receipt. */
declare function sealReceipt(receipt: Receipt, digest: Digest): Promise<Receipt>;
/** Names the event, by what has changed since the decision before it; who opts out by one press has refused, whatever else stays allowed. */
declare function receiptType(decision: Decision, previous: Decision | undefined): ReceiptType;
/** The DPV state of an event. */
declare const receiptState: (type: ReceiptType) => ReceiptState;

export { RECEIPT_SCHEMA as f, receiptText as i, receiptType as j, sealReceipt as k, receiptState as r, signalsApplied as s };
export type { Answer as A, Choices as C, Decision as D, Lifetime as L, Method as M, Policy as P, Receipt as R, Signals as S, Lock as a, Model as b, RegionBasis as c, Signal as d, Digest as e, ReceiptState as g, ReceiptType as h };
