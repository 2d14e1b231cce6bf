/** Joins the modules that a page's files are made of. Each is a call of `define`: its name, the names of those it needs, and what makes it. */

/** Gives the text of a built file, by its name in the folder of the script tag. */
export type Read = (name: string) => string | Promise<string>

const needsOf = (text: string): string[] => JSON.parse(/^define\("[^"]+",(\[[^\]]*\])/.exec(text)![1]!) as string[]

/**
 * @param names the modules wanted
 * @param there those that are there already
 * @returns the texts by name, each after those it needs
 */
export async function linkModules(names: readonly string[], read: Read, there: ReadonlySet<string> = new Set()): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  async function add(name: string): Promise<void> {
    if (there.has(name) || found.has(name)) return
    const text = (await read(`site/${name}.js`)).trim()
    for (const it of needsOf(text)) await add(it)
    found.set(name, text)
  }
  for (const name of names) await add(name)
  return found
}

/** A file that hands over what defines its modules, on the script element that has loaded it. */
export const furtherFile = (texts: Iterable<string>): string =>
  `(s=>{if(s)s.assent=(function(define){${[...texts].join('')}})})(Reflect.get(Document.prototype,"currentScript",document))\n`

/** The file that begins a page. @param site the expression of what it begins with */
export const firstFile = (texts: Iterable<string>, site: string): string =>
  `(()=>{const made={},define=(name,needs,make)=>{made[name]||make(made[name]={},...needs.map(it=>made[it]))};${[...texts].join('')}made.core.it(window,${site},made,define)})()\n`
