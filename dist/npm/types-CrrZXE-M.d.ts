/** What configuration and signals ask here. Pure: the same input gives the same policy. */

/** What the browser says for the visitor; `undefined` where it says nothing. */
interface Signals {
    /** Global Privacy Control (W3C): only `true` counts. */
    gpc: boolean | undefined;
    /** Do Not Track, normalised over its three properties. */
    dnt: boolean | undefined;
}
type Model = 'opt-in' | 'opt-out' | 'notice';
type Signal = 'gpc' | 'dnt';
interface Policy {
    version: string;
    url: string;
    /** `opt-in`: nothing but `required` before a yes. */
    model: Model;
    /** ISO 3166 code of the law that applies, or `unknown`. */
    jurisdiction: string;
    /** How the jurisdiction is known. */
    basis: 'default';
    /** Granted before any choice, by category id. */
    defaults: Record<string, boolean>;
    /** Categories that cannot be chosen, and why: always granted (`required`) or denied by a signal. */
    locks: Record<string, 'required' | Signal>;
    /** Days a choice holds. */
    days: number;
    /** The signals as they were read at page start, for the receipt. */
    signals: Signals;
}
/** The signals that deny something under this policy, for the words shown. */
declare const signalsApplied: (policy: Policy) => Signal[];

/** What the visitor chose, and its compact text form, which is the only thing stored. */

/** Granted or denied by category or service id; what is absent was not asked. */
type Choices = Record<string, boolean>;
/** How a choice was made, for the receipt (standards: ISO/IEC TS 27560 indication method). */
type Method = 'banner.accept_all' | 'banner.reject_all' | 'panel.accept_all' | 'panel.reject_all' | 'panel.save' | 'embed.accept' | 'choices.opt_out' | 'api';
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
    /** What was asked, as marks; of a stored decision only. See `scope.ts`. */
    scope?: string | undefined;
}

declare const RECEIPT_SCHEMA = "consent-receipt/1";
/** What happened, in the SDK's words. */
type ReceiptType = 'given' | 'refused' | 'updated' | 'withdrawn' | 'renewed';
/** The same in the Data Privacy Vocabulary 2.3 (https://w3id.org/dpv). */
type ReceiptState = 'ConsentGiven' | 'ConsentRefused' | 'ConsentWithdrawn' | 'RenewedConsentGiven';
type Answer = 'granted' | 'denied';
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
    event: {
        type: ReceiptType;
        state: ReceiptState;
        consentType: 'ExpressedConsent';
        time: string;
        validUntil: string;
        by: 'subject';
        method: Method;
    };
    regime: {
        jurisdiction: string;
        model: Model;
        basis: string;
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
    /** The services chosen apart from their category. */
    services: Record<string, Answer>;
    signals: {
        gpc: boolean | null;
        dnt: boolean | null;
    };
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

export { RECEIPT_SCHEMA as d, receiptText as g, receiptType as h, sealReceipt as i, receiptState as r, signalsApplied as s };
export type { Answer as A, Choices as C, Decision as D, Method as M, Policy as P, Receipt as R, Signals as S, Model as a, Signal as b, Digest as c, ReceiptState as e, ReceiptType as f };
