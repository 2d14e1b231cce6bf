/**
 * What a configuration, a stored choice and a receipt may hold at most: one table for the check of the configuration, the page and
 * the collector, so that no page makes a receipt which its own collector would refuse. Lengths are in UTF-16 units.
 */

export const limits = {
  /** Of the id of a category or service, and of a policy. */
  id: 128,
  /** Of all ids of categories and services together: a receipt names a category up to four times, and has at most 64 KiB (see `body`). */
  ids: 8_000,
  categories: 100,
  services: 500,
  /** Of `policy.version`. */
  version: 256,
  /** Of an address. */
  address: 2_048,
  /** Of a language tag (BCP 47, RFC 5646 § 4.4.1). */
  language: 35,
  /** Of the short name of a law. */
  law: 64,
  /** Of what a receipt quotes of the words that a yes overrides a signal by, in all of its categories together. */
  override: 2_000,
  /** Of scheme, host and port. */
  origin: 300,
  /** Choices of one record. The next one begins another record. */
  seq: 1_000_000,
  /** Days that an answer holds: in place of "for ever", longer than any cookie lives. */
  days: 36_500,
  /** Receipts that a browser tells to have lost. */
  lost: 1_000_000,
  /** Characters of a stored choice, with its fingerprints. */
  stored: 131_072,
  /** Bytes of a receipt: what browsers allow the `keepalive` requests of a page together (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch). */
  body: 65_536,
} as const

/** Sources of regular expressions, for what has one form everywhere. */
export const forms = {
  /** A UUID version 4 in small letters (RFC 9562). */
  uuid: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
  /** One namespace for category and service ids; the characters are those the stored choice can carry unescaped. */
  id: `[A-Za-z][A-Za-z0-9-]{0,${limits.id - 1}}`,
  /** A language tag, as far as its form tells. */
  language: '[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*',
} as const

/** The source for a text of one line, from its beginning: no control characters, and no half of a surrogate pair, which no URI, cookie or database carries. */
export const lineOf = (most: number): string =>
  `(?=[\\s\\S]{1,${most}}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$`

/** Whether the text is scheme, host and port of a web page and nothing more. */
export function isBareOrigin(it: string): boolean {
  try {
    return /^https?:/.test(it) && it.length <= limits.origin && new URL(it).origin === it
  } catch {
    return false
  }
}
