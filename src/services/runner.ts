/** Starts vendor integrations at their first grant. */
import type { Config } from '../config/types.js'
import type { Environment, PageWindow } from '../environment.js'
import type { Grants } from '../model/grants.js'

interface Needs {
  config: Config
  environment: Environment
  window: PageWindow
  /** The grants at this moment: they may have changed while the integration was fetched. */
  grants(): Grants
}

/** @returns applies the grants; call it after each change */
export function createRunner({ config, environment, window, grants }: Needs): () => void {
  const started = new Set<string>()
  const mayRun = (id: string, options: unknown): boolean =>
    grants()[id] === true || (options as { mode?: string } | undefined)?.mode === 'advanced'

  function script(src: string): void {
    const el = window.document.createElement('script')
    el.async = true
    el.nonce = environment.nonce
    el.src = environment.trust.url(src)
    window.document.head.append(el)
  }

  return () => {
    for (const { id, use, options } of config.services) {
      if (!use || started.has(id) || !mayRun(id, options)) continue
      started.add(id)
      environment.integration(use)
        .then((it) => {
          if (mayRun(id, options)) it.start({ window, options, script })
          else started.delete(id)
        })
        .catch((cause: unknown) => {
          started.delete(id)
          environment.warn('service-failed', id, use, cause)
        })
    }
  }
}
