/** The names of what a page keeps in the browser, and which of them a service declares. */
import { attempt } from './attempt.js'

export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage'

/** A declared name, in which `*` stands for any characters. */
export interface Declared {
  name: string
  kind: StorageKind
}

export const KINDS: readonly StorageKind[] = ['cookie', 'localStorage', 'sessionStorage']

/** Each cookie the page can see, as raw name and value; none where the document has no cookies (opaque origins). */
export const readCookies = (document: Document): [name: string, value: string][] =>
  (attempt(() => document.cookie) ?? '').split('; ').map((it) => {
    const [name = '', ...value] = it.split('=')
    return [name, value.join('=')]
  })

const matches = ({ name }: Declared, found: string): boolean =>
  RegExp(`^${name.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/\*/g, '.*')}$`).test(found)

/**
 * The names present of one kind that `gone` declares and `spared` does not.
 * @param spared wins over any pattern
 */
export function findNames(window: Window, kind: StorageKind, gone: readonly Declared[], spared: readonly Declared[]): string[] {
  const names = kind === 'cookie' ? readCookies(window.document).map((it) => it[0]) : attempt(() => Object.keys(window[kind])) ?? []
  const any = (of: readonly Declared[], name: string): boolean => of.some((it) => it.kind === kind && matches(it, name))
  return names.filter((name) => any(gone, name) && !any(spared, name))
}
