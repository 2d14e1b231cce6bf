/**
 * Fetches the SDK's own further files from beside `assent.js`, unless the page has a tag for them. Each hands its export over on the
 * script element that loaded it.
 */
import type { Environment } from '../environment.js'

/** @returns what the part exports; rejects where it cannot be loaded, which has then been said */
export type LoadPart = <T>(name: string) => Promise<T>

/** What failed has been said. */
export const quiet = (): void => undefined

type PartScript = HTMLScriptElement & { assent?: unknown }

/** @param base address of the folder, with its closing slash */
export function createParts(document: Document, base: string, { nonce, trust, warn }: Environment): LoadPart {
  const loading: Record<string, Promise<unknown>> = {}

  const load = (name: string): Promise<unknown> => new Promise((resolve, reject) => {
    const there = document.querySelector<PartScript>(`script[src*="${name}.js"]`)?.assent
    if (there) return resolve(there)
    // An element, not import(): it needs no CORS headers, and 'strict-dynamic' lets it pass.
    const script: PartScript = document.createElement('script')
    script.nonce = nonce
    script.onload = script.onerror = () => (script.assent ? resolve(script.assent) : reject(Error(script.src)))
    script.src = trust.url(`${base}${name}.js`)
    document.documentElement.append(script)
    script.remove()
  })

  return <T>(name: string) => (loading[name] ??= load(name).catch((cause: unknown) => {
    delete loading[name]
    warn('part-failed', cause)
    throw cause
  })) as Promise<T>
}
