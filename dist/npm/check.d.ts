import { P as Problem } from './types-problem.js';
export { a as ProblemCode } from './types-problem.js';
import { C as Config } from './types-types.js';
import './types-messages.js';

/** What `createConsent` throws: every problem of a configuration, in one message. */
declare class ConfigError extends Error {
    readonly problems: readonly Problem[];
    readonly name = "ConfigError";
    constructor(problems: readonly Problem[]);
}

/**
 * @param input the configuration document; nothing is assumed of it
 * @returns it with its defaults
 * @throws ConfigError listing every problem, each with its path, the value received and the fix
 */
declare function checkConfig(input: unknown): Config;

export { ConfigError, Problem, checkConfig };
