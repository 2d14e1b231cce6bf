/** The three ways in which the shop's pages come by the SDK: the script tag, files of the site's own, and those with the banner in the page. */
import { readFile } from 'node:fs/promises'
import { build } from '../../dist/npm/build.js'
import { answerWith } from './files.mjs'

const dist = new URL('../../dist/', import.meta.url)
const FOLDER = '/built/'
/** By the value of the cookie that a visitor of the demo has picked one with. */
export const WAYS = { tag: 'Script tag', built: 'Own files', inline: 'Own files, banner in the page' }

export const wayOf = (request) => /(?:^|; )demo_way=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1] ?? 'tag'

/** Keeps what was picked and goes back to the page; nowhere else. */
export function pickWay({ searchParams }) {
  const [way, back] = [searchParams.get('to'), searchParams.get('back') ?? '/']
  const location = /^\/(?![/\\])[\w/.-]*$/.test(back) ? back : '/'
  return new Response(null, { status: 303, headers: { location, 'set-cookie': `demo_way=${way in WAYS ? way : 'tag'}; Path=/; SameSite=Lax` } })
}

export function createWays() {
  /** By document, language and way. */
  const built = new Map()
  const files = new Map()

  async function buildFor(config, lang, inline) {
    const read = (name) => readFile(new URL(name, dist), 'utf8')
    const texts = lang === 'en' ? {} : {
      messages: (await import(`../../dist/npm/locales/${lang}.js`)).default, notKept: (await import(`../../dist/npm/locales/details/${lang}.js`)).default.notKept,
    }
    const result = await build(JSON.parse(config), { read, folder: FOLDER, inline, nonce: true, language: { language: lang, ...texts } })
    if ('problems' in result) throw Error(result.problems.join('\n'))
    for (const { name, text } of result.files) files.set(name, text)
    return result
  }

  return {
    /** @returns what goes into the head and the beginning of the body, with a nonce still to be filled in; nothing for the script tag */
    async filesFor(way, config, lang) {
      if (way !== 'built' && way !== 'inline') return undefined
      const key = JSON.stringify([way, lang, config])
      if (!built.has(key)) built.set(key, buildFor(config, lang, way === 'inline'))
      const { snippet, body = '' } = await built.get(key)
      return { snippet, body }
    },
    /** @returns one of the files, where it is one */
    answer(request, pathname) {
      const text = pathname.startsWith(FOLDER) ? files.get(pathname.slice(FOLDER.length)) : undefined
      return text && answerWith(request, text, 'text/javascript')
    },
  }
}
