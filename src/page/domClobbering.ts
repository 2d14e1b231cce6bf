/**
 * Reads of the page that its markup cannot answer. `<img name="body">` is `document.body`, `<input name="closest">` is its form's
 * `closest`, `<a id="dataLayer">` is `window.dataLayer` (HTML, "named access on the Document object" and "on the Window object").
 */

/** Whether a script has put something of its own over a property. An element of that name is an object, and no accessor. */
function isReplaced(it: object, name: PropertyKey): boolean {
  const own = Object.getOwnPropertyDescriptor(it, name)
  return own !== undefined && (own.get !== undefined || typeof own.value !== 'object')
}

/** Where the properties of an object are from. A window finds its named elements before its ways to listen. */
function typeOf(it: object): object {
  if ((it as Partial<Window>).window === it) return EventTarget.prototype
  const type = Object.getPrototypeOf(it) as object
  return Object.getPrototypeOf(type) ? type : it
}

/**
 * An object as its interface has it, or as a script of the page has made it: for reading, calling and setting, and not for handing on.
 * @param it a node of the page, its window for listening, or a plain object that stands for one
 */
export function real<T extends object>(it: T): T {
  const from = (name: PropertyKey): object => (isReplaced(it, name) ? it : typeOf(it))
  return new Proxy({} as T, {
    get(_, name) {
      const value: unknown = Reflect.get(from(name), name, it)
      return typeof value === 'function' ? value.bind(it) as unknown : value
    },
    set: (_, name, value) => Reflect.set(from(name), name, value, it),
  })
}

/**
 * The same where it is asked for thousands of times: of elements forms alone have names of the page's as properties. What is no element by
 * its class, as one of another window, may be a form.
 */
export const realElement = <T extends object>(it: T): T => (it instanceof Element && !(it instanceof HTMLFormElement) ? it : real(it))

/** What a script has put into the window, under a name that the browser itself may not have. */
export const global = (window: Window, name: string): unknown =>
  (Object.getOwnPropertyDescriptor(window, name) ? (window as unknown as Record<string, unknown>)[name] : undefined)
