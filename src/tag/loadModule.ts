/**
 * Fetches the SDK's own further files from beside `assent.js`, unless the page has a tag for them. Each hands its export over on the
 * script element that loaded it.
 */
import type { Environment, PageWindow } from '../environment.js'
import { real } from '../page/domClobbering.js'
import { SDK_FILE } from '../sdkFile.js'

/** @returns what the module exports; rejects where it cannot be loaded, which has then been said */
export type LoadModule = <T>(name: string) => Promise<T>

/** What failed has been said. */
export const quiet = (): void => undefined

type ModuleScript = HTMLScriptElement & { assent?: unknown }

export function createModuleLoader(window: PageWindow, { folder, nonce, trust, warn }: Environment): LoadModule {
  const loading: Record<string, Promise<unknown>> = {}
  const document = real(window.document)
  const isOwn = ({ href }: URL): boolean => href.startsWith(folder) && SDK_FILE.test(href.slice(folder.length).replace(/\.js$/, ''))

  const load = (name: string): Promise<unknown> => new Promise((resolve, reject) => {
    const address = `${folder}${name}.js`
    // Only a script that has run has something to hand over.
    const there = [...document.querySelectorAll<ModuleScript>('script')].find((it) => it.assent && it.src.replace(/[?#].*/, '') === address)
    if (there) return resolve(there.assent)
    // An element, not import(): it needs no CORS headers, and 'strict-dynamic' lets it pass.
    const script: ModuleScript = document.createElement('script')
    script.nonce = nonce
    script.onload = script.onerror = () => (script.assent ? resolve(script.assent) : reject(Error(script.src)))
    script.src = trust.url(address, isOwn)
    document.documentElement.append(script)
    script.remove()
  })

  // The site's own code may ask for modules too, by whatever name it has.
  return <T>(name: string) => (loading[` ${name}`] ??= load(name).catch((cause: unknown) => {
    delete loading[` ${name}`]
    warn('part-failed', cause)
    throw cause
  })) as Promise<T>
}
