import { R as Receipt } from './types-3uo5tLgn.js';
import './types-Bg4DQQkh.js';
import './types-CR7htgYa.js';

/** Exact origins, or `*` for every site. */
type Origins = readonly string[] | '*';

/** What the collector asks of a database: the whole of it, so that another one is an afternoon's work. */

/** A receipt as it is kept. */
interface Entry {
    receipt: Receipt;
    /** The collector's clock, in ms since 1970 UTC. */
    receivedAt: number;
    /** Computed by the collector over the receipt without `integrity`, also where the page could not. */
    hash: string;
}
/**
 * `stored`: new, and durable when the promise resolves. `repeated`: this id with this hash is there already.
 * `conflict`: this id is there with another hash, and stays as it was. `receivedAt` is that of the entry kept.
 */
interface Inserted {
    outcome: 'stored' | 'repeated' | 'conflict';
    receivedAt: number;
}
/** A place between two entries, in the order of `list`. */
interface Position {
    receivedAt: number;
    row: number;
}
interface Query {
    recordId?: string | undefined;
    /** Received at or after, in ms. */
    from?: number | undefined;
    /** Received before, in ms. */
    to?: number | undefined;
    /** Only what comes after this place. */
    after?: Position | undefined;
    limit: number;
}
interface Page {
    entries: Entry[];
    /** Where the next page begins; absent on the last. */
    next?: Position | undefined;
}
/** Insert-only. Every method rejects when the database cannot do it; nothing is half done. */
interface Store {
    /** Resolves only when the entry is as durable as the store ever makes it. */
    insert(entry: Entry): Promise<Inserted>;
    get(receiptId: string): Promise<Entry | undefined>;
    /** Ordered by `receivedAt`, then by arrival. */
    list(query: Query): Promise<Page>;
    /** Rejects when an insert could not succeed now. */
    healthy(): Promise<void>;
    /** Finishes what was begun; afterwards every method rejects. */
    close(): Promise<void>;
}

interface CollectorOptions {
    store: Store;
    /** Origins of the sites whose pages may post and ask, such as `https://www.example.com`; `*` for every site. */
    origins: Origins;
    /** Bearer token for reading; without it nothing can be read. */
    token?: string | undefined;
    /** Where the collector is mounted, such as `/consent`. @default '' */
    basePath?: string | undefined;
    /** The cookie that `POST /refresh` sets again, as in `storage.name`. @default 'consent_choice' */
    cookie?: string | undefined;
    /** Told of every failure of the store; gets no receipt and nothing of the visitor. @default console.error */
    log?: ((message: string, cause: unknown) => void) | undefined;
    /** The collector's clock, in ms since 1970 UTC. @default Date.now */
    now?: (() => number) | undefined;
}
type Collector = (request: Request) => Promise<Response>;
/**
 * Makes the handler that takes and returns receipts: `POST /receipts`, `GET /receipts`, `GET /receipts/:id`, `GET /health`,
 * `POST /refresh`, which sets the choice's cookie by a response header, and `GET /region`, which says where the visitor is.
 * It reads no address and no user agent of the visitor, stores neither and logs neither.
 * @throws TypeError for an origin, token or base path that cannot work
 */
declare function createCollector(options: CollectorOptions): Collector;

interface ServeOptions {
    handler: Collector;
    /** 0 for any free one. @default 8787 */
    port?: number | undefined;
    /** Address to listen on. @default '127.0.0.1' */
    host?: string | undefined;
    /** How long a request may take to arrive whole, in ms. @default 10000 */
    requestTimeout?: number | undefined;
}
interface Serving {
    url: string;
    /** Takes no more connections, lets what is under way finish for up to `grace` ms (default 5000), then resolves. */
    close(grace?: number): Promise<void>;
}
/**
 * Starts a server and resolves when it listens.
 * @throws Error of Node, such as `EADDRINUSE`, where it cannot
 */
declare function serve({ handler, port, host, requestTimeout }: ServeOptions): Promise<Serving>;

interface SqliteOptions {
    /** Path of the database file; made if absent. Two processes may share it. */
    file: string;
    /** How long to wait for another process that writes, in ms. @default 5000 */
    busyTimeout?: number;
}
/**
 * Opens the embedded database: WAL, `synchronous=FULL`, insert-only by triggers. Needs the package `libsql`.
 * @throws Error that says what to do when the driver is missing or the file cannot be used
 */
declare function createSqliteStore({ file, busyTimeout }: SqliteOptions): Promise<Store>;

/** A store for tests and for trying the handler where there is no disk. NOT durable: what it holds dies with the process. */

/** Not durable: a restart loses every receipt. For anything that must prove something use `createSqliteStore`. */
declare function createMemoryStore(): Store;

/** The small words that `receiptSchema.ts` is written in: each reads one unknown value or reports what is wrong with it. */
/** Why a receipt or a request is refused; sent to whoever sent it. */
interface Problem {
    /** Stable; for programs. */
    code: string;
    /** Where, as in `event.time`; a header, a query parameter, or empty for the whole. */
    path: string;
    /** A short preview of what was there; absent where nothing was. */
    received?: unknown;
    /** A sentence that says what would have been right. */
    message: string;
}

/** Unknown in, receipt or problem out. Pure, and strict: what is not in the schema is refused, at every level. */

type ParsedReceipt = {
    receipt: Receipt;
    problem?: never;
} | {
    receipt?: never;
    problem: Problem;
};
/**
 * Reads a receipt that somebody sent.
 * @param input what JSON.parse gave; nothing is assumed of it
 * @param now the collector's clock, in ms since 1970 UTC
 * @returns the receipt, or the first problem found. The hash is not checked here: that is not synchronous
 */
declare function parseReceipt(input: unknown, now: number): ParsedReceipt;

interface Finding {
    /** `error`: something was changed. `note`: something is not there, which also a lost connection explains. */
    level: 'error' | 'note';
    code: 'not-a-receipt' | 'changed' | 'broken-link' | 'missing-link' | 'repeated-seq' | 'missing-seq';
    recordId: string;
    receiptId: string;
    message: string;
}
/**
 * Verifies entries of any number of records.
 * @returns what was found, receipts first and then chains; empty where all is as it was received
 */
declare function verifyEntries(entries: AsyncIterable<Entry> | Iterable<Entry>): Promise<{
    receipts: number;
    records: number;
    findings: Finding[];
}>;

export { Receipt, createCollector, createMemoryStore, createSqliteStore, parseReceipt, serve, verifyEntries };
export type { Collector, CollectorOptions, Entry, Finding, Inserted, Page, ParsedReceipt, Position, Problem, Query, ServeOptions, Serving, SqliteOptions, Store };
