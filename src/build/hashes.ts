/** Hashes of texts, as file names, `integrity` and Content-Security-Policy have them. */

const digest = async (algorithm: string, text: string): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)))

/** The first 32 bits of SHA-256, in hexadecimal: it tells one content of a file from another. */
export const shortHash = async (text: string): Promise<string> =>
  [...(await digest('SHA-256', text)).slice(0, 4)].map((it) => it.toString(16).padStart(2, '0')).join('')

/** `sha384-…` (Subresource Integrity), or `sha256-…` for a Content-Security-Policy. */
export const sourceHash = async (algorithm: 'sha256' | 'sha384', text: string): Promise<string> =>
  `${algorithm}-${btoa(String.fromCharCode(...(await digest(algorithm.replace('sha', 'SHA-'), text))))}`
