/** The modules for npm use: files that the site's bundler splits off. The script tag has its own way: `tag/loadModule.ts`. */
import type { HandleEnvironment } from '../environment.js'
import type { HandleModules } from '../handleModules.js'
import type * as First from './first.js'
import type * as Page from './page.js'

type Use<T> = (use: (it: T) => void) => void

/** Files that are each fetched when they are first used, and at hand from then on. */
export interface NpmFiles {
  /** Comes with the page's file: what a choice leads to is at hand where one can be kept. */
  first: Use<typeof First>
  page: Use<typeof Page>
}

export function npmFiles({ warn }: Pick<HandleEnvironment, 'warn'>): NpmFiles {
  const createFile = <T>(fetch: () => Promise<T>): Use<T> => {
    let file: T | undefined
    return (use) => {
      if (file) use(file)
      else void fetch().then((it) => {
        file = it
        use(it)
      }, (cause) => warn('part-failed', cause))
    }
  }
  const page = () => import('./page.js')
  return { first: createFile(() => Promise.all([import('./first.js'), page()]).then(([it]) => it)), page: createFile(page) }
}

/**
 * @param whenSound runs what must not run before the document is known to be sound; what is fetched may come before
 * @param here without a window on a server, where there is no page to work on
 */
export const npmModules = ({ first, page }: NpmFiles, here: HandleEnvironment, whenSound: (run: () => void) => void): HandleModules<HandleEnvironment> => ({
  choiceKeeper: (use) => first((it) => whenSound(() => it.choiceKeeper(use))),
  pageWork: (use) => here.window && page((it) => whenSound(() => use(it.pageWorkHere(here)))),
  integration: (name) => new Promise((done, fail) => page((it) => void it.integration(name).then(done, fail))),
})
