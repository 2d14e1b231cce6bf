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

export type { Problem as P, ProblemCode as a };
