import { R as Receipt } from './types-receipt.js';
import './types-types.js';
import './types-messages.js';

/** Exact origins, or `*` for every site. An empty list is the site's own, where the collector is mounted in its server. */
type Origins = readonly string[] | '*';

/** What the collector asks of a database: the whole of it, so that another one is an afternoon's work. */

/** A receipt as it came. */
interface Entry {
    receipt: Receipt;
    /** The collector's clock, in ms since 1970 UTC. */
    receivedAt: number;
    /** Computed by the collector over the receipt without `integrity`, also where the page could not. */
    hash: string;
}
/** A row's place in the file and its seal (`seal.ts`). */
interface Sealed {
    /** 1, 2, 3 and so on, in the order of arrival. */
    number: number;
    seal: string;
    /** The seal of the row before: empty for the first, `null` where that row is not there. */
    before: string | null;
}
/** An entry as it is read. */
interface Kept extends Entry {
    /** Absent in a store that seals nothing. */
    sealed?: Sealed | undefined;
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
    entries: Kept[];
    /** Where the next page begins; absent on the last. */
    next?: Position | undefined;
}
/** Insert-only. Every method rejects when the database cannot do it; nothing is half done. */
interface Store {
    /** Resolves only when the entry is as durable as the store ever makes it. */
    insert(entry: Entry): Promise<Inserted>;
    get(receiptId: string): Promise<Kept | undefined>;
    /** Ordered by `receivedAt`, then by arrival. */
    list(query: Query): Promise<Page>;
    /** Rejects when an insert could not succeed now. Anybody may ask, so it must cost little however often it is asked. */
    healthy(): Promise<void>;
    /** Finishes what was begun; afterwards every method rejects. */
    close(): Promise<void>;
}

/** The collector as one web-standard function: routes, and nothing that needs Node. */

interface CollectorOptions {
    store: Store;
    /**
     * Origins of the sites whose pages may post and ask, such as `https://www.example.com`; `*` for every site, and for what names none;
     * an empty list for the site in whose server the collector is mounted.
     */
    origins: Origins;
    /** Bearer token for reading; without it nothing can be read. */
    token?: string | undefined;
    /** Where the collector is mounted, such as `/consent`. @default '' */
    basePath?: string | undefined;
    /** Whether there is `POST /refresh`, which sets the choice's cookie again by a response header, for `storage.refresh`. @default false */
    refresh?: boolean | undefined;
    /** The cookie that `POST /refresh` sets again, as in `storage.name`. @default 'consent_choice' */
    cookie?: string | undefined;
    /**
     * Receipts that one network (an IPv4 /24 or IPv6 /48) may post in a minute for one origin; 0 for as many as come. Counts only where the
     * handler is told the sender's address. @default 300
     */
    rate?: number | undefined;
    /** Told of every failure of the store; gets no receipt and nothing of the visitor. @default lines of JSON on console.error, counted */
    log?: ((message: string, cause: unknown) => void) | undefined;
    /** The collector's clock, in ms since 1970 UTC. @default Date.now */
    now?: (() => number) | undefined;
}
/** What is known of a request beside it. No header says it, which anybody could send. */
interface Sender {
    /** The IP address it came from; used to count posts, in memory alone, and for nothing else. */
    address?: string | undefined;
}
type Collector = (request: Request, sender?: Sender) => Promise<Response>;
/**
 * Makes the handler that takes and returns receipts: `POST /receipts`, `GET /receipts`, `GET /receipts/:id`; `GET /region`, which says
 * where the visitor is; `POST /refresh` where it is asked for; `GET /health`, whether receipts can be stored now; and `GET /live`, whether
 * anything answers at all, without asking the store.
 * It stores and logs neither address nor user agent of the visitor.
 * @throws TypeError for an origin, token or base path that cannot work
 */
declare function createCollector(options: CollectorOptions): Collector;

interface ServeOptions {
    handler: Collector;
    /** 0 for any free one. @default 8787 */
    port?: number | undefined;
    /** Address to listen on. @default '127.0.0.1' */
    host?: string | undefined;
    /**
     * Whether a proxy of yours stands before it, and nobody comes past that: the address is then the last one in `X-Forwarded-For`, which
     * the proxy has written; those before it can be anybody's invention. @default false
     */
    trustProxy?: boolean | undefined;
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
declare function serve({ handler, port, host, trustProxy, requestTimeout }: ServeOptions): Promise<Serving>;

interface SqliteOptions {
    /** Path of the database file; made if absent. Two processes may share it. */
    file: string;
    /** How long to wait for another process that writes, in ms. @default 5000 */
    busyTimeout?: number;
    /** For how long `healthy` may answer by what was found last, in ms, so that asking often does not write often. @default 10000 */
    probeInterval?: number;
    /** Told once where rows of an older schema were sealed in opening. @default console.warn */
    log?: ((message: string) => void) | undefined;
}
/**
 * Opens the embedded database: WAL, `synchronous=FULL`, insert-only by triggers, each row sealed. Needs the package `libsql`. The
 * file is worked with in a thread of its own.
 * @throws Error that says what to do when the driver is missing or the file cannot be used
 */
declare function createSqliteStore(options: SqliteOptions): Promise<Store>;

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
 * @returns the receipt, or the first problem found. The hash is not checked here: that is not synchronous
 */
declare function parseReceipt(input: unknown): ParsedReceipt;

/**
 * Verifies what is kept: each receipt against its hash, each row against its seal, and, as notes, what the pages said of the order of
 * their own receipts. Whoever can rewrite the file can make all seals anew; a seal that was kept elsewhere stands against that.
 */

interface Finding {
    /**
     * `error`: what is kept is not what was received. `note`: worth knowing, and no fault of what is kept: what a page says of the order
     * of its receipts, a lost connection explains, and anybody can post.
     */
    level: 'error' | 'note';
    code: 'not-a-receipt' | 'changed' | 'wrong-seal' | 'missing-row' | 'not-expected' | 'unreadable' | 'broken-link' | 'missing-link' | 'repeated-seq' | 'missing-seq' | 'skewed-time';
    recordId: string;
    receiptId: string;
    /** Its number, where the store numbers. */
    row?: number | undefined;
    message: string;
}
/**
 * Verifies entries of any number of records, in any order; whether rows are missing between them it cannot know.
 * @returns what was found, receipts first and then their order; without errors where all is as it was received
 */
declare function verifyEntries(entries: AsyncIterable<Kept> | Iterable<Kept>): Promise<{
    receipts: number;
    records: number;
    findings: Finding[];
}>;

export { Receipt, createCollector, createMemoryStore, createSqliteStore, parseReceipt, serve, verifyEntries };
export type { Collector, CollectorOptions, Entry, Finding, Inserted, Kept, Page, ParsedReceipt, Position, Problem, Query, Sealed, Sender, ServeOptions, Serving, SqliteOptions, Store };
