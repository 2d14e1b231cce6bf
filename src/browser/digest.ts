/** SHA-256 of UTF-8 text as `sha256-` and base64url; `undefined` outside secure contexts, where browsers have none. */
export async function digest(window: Window & typeof globalThis, text: string): Promise<string | undefined> {
  const hash = await window.crypto?.subtle?.digest('SHA-256', new TextEncoder().encode(text))
  return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, '-').replace(/\//g, '_').replace('=', '')}`
}
