/** Reads a request's body and stops as soon as it is too long, whatever its headers claim. */
import type { Problem } from './validators.js'

/** What browsers allow a `keepalive` request to carry (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch). */
const MOST_BYTES = 65_536

type Body = { text: string } | { status: number; problem: Problem }

const tooLong = (received: number): Body => ({
  status: 413,
  problem: { code: 'too-long', path: 'body', received, message: `The body must have at most ${MOST_BYTES} bytes.` },
})

/** @returns the text of the body, or why it cannot be taken */
export async function readBody(request: Request): Promise<Body> {
  const claimed = Number(request.headers.get('content-length') ?? 0)
  if (claimed > MOST_BYTES) return tooLong(claimed)
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      size += chunk.value.byteLength
      if (size > MOST_BYTES) {
        reader?.cancel().catch(() => undefined)
        return tooLong(size)
      }
      chunks.push(chunk.value)
    }
  } catch {
    return { status: 400, problem: { code: 'broken-off', path: 'body', received: size, message: 'The body ended before it was complete.' } }
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { status: 400, problem: { code: 'not-utf-8', path: 'body', message: 'The body must be text in UTF-8.' } }
  }
}

/** @returns the value in an object of its own, since it may be `null`; nothing where the text is not JSON */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
