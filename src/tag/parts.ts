/** Fetches the SDK's own further files from beside `assent.js`. Each hands its export over on the script element that loaded it. */
import type { Environment } from '../environment.js'

/** @returns what the part exports; rejects where it cannot be loaded, which has then been said */
export type LoadPart = <T>(name: string) => Promise<T>

/** What failed has been said. */
export const quiet = (): void => undefined

/** @param base address of the folder, with its closing slash */
export function createParts(document: Document, base: string, { nonce, trust, warn }: Environment): LoadPart {
  const loading = new Map<string, Promise<unknown>>()
  return <T>(name: string): Promise<T> => {
    const found = loading.get(name) as Promise<T> | undefined
    if (found) return found
    const promise = new Promise<T>((resolve, reject) => {
      // An element, not import(): it needs no CORS headers, and 'strict-dynamic' lets it pass.
      const script = document.createElement('script') as HTMLScriptElement & { assent?: T }
      const src = `${base}${name}.js`
      const fail = (): void => reject(Error(`${src} could not be loaded`))
      script.nonce = nonce
      script.onload = () => (script.assent ? resolve(script.assent) : fail())
      script.onerror = fail
      script.src = trust.url(src)
      ;(document.head ?? document.documentElement).append(script)
      script.remove()
    })
    promise.catch((cause) => {
      loading.delete(name)
      warn('part-failed', cause)
    })
    loading.set(name, promise)
    return promise
  }
}
