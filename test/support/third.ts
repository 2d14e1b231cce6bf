/** The third party of a test: its addresses, what it was asked for, and scripts of it that a page has to wait for. */
import { note } from './pages.js'
import { held, script } from './site.js'
import type { Visit } from './visit.js'

export interface ThirdParty {
  /** An address of it. */
  at(path: string): string
  /** The paths that it was asked for. */
  requested(): string[]
  /** A script of it that is not answered before `release()`. */
  slow(path: string): { release(): void }
}

export const thirdParty = (visit: Visit): ThirdParty => ({
  at: (path) => visit.site.url(path, 'cdn.third.test'),
  requested: () => visit.site.requests('third.test').map((it) => it.path),
  slow(path) {
    const { reply, release } = held(script(note(path)))
    visit.site.reply(`cdn.third.test${path}`, reply)
    return { release }
  },
})
