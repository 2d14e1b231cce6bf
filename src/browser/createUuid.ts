/** UUID v4 (RFC 9562). `crypto.randomUUID` exists only in secure contexts. */
export const createUuid = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (it) =>
    (+it ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+it / 4)))).toString(16))
