/** Puts something between the page and functions of its browser, and takes it away again. */

type Native = (...args: unknown[]) => unknown

/** What happens instead; nothing for the real thing. */
export type Instead = (() => unknown) | undefined
/** @param go does the real thing */
export type Intercept = (self: unknown, args: readonly unknown[], go: () => unknown) => Instead

export interface Patches {
  /**
   * @param key `value` for a method or constructor, `get` or `set` for an accessor
   * @param intercept may throw: then the real thing happens
   */
  add(target: object | undefined, name: string, key: 'value' | 'get' | 'set', intercept: Intercept): void
  /** Puts back what was there. */
  undo(): void
}

/** @param natives what each of ours stands for, in this window and others */
export function createPatches(natives = new WeakMap<object, object>()): Patches {
  const undo: (() => void)[] = []
  let live = true

  return {
    add(target, name, key, intercept) {
      const descriptor = target && Object.getOwnPropertyDescriptor(target, name)
      const native = descriptor?.[key] as Native | undefined
      if (!descriptor?.configurable || typeof native !== 'function' || natives.has(native)) return
      const consult = (self: unknown, args: readonly unknown[], go: () => unknown): unknown => {
        let instead: Instead
        try {
          instead = live ? intercept(self, args, go) : undefined
        } catch { /* the real thing */ }
        return instead ? instead() : go()
      }
      // A proxy has the name, length and statics of what it stands for.
      const ours = new Proxy(native, {
        apply: (real, self, args: unknown[]) => consult(self, args, () => Reflect.apply(real, self, args)),
        construct: (real, args: unknown[], target) => consult(target, args, () => Reflect.construct(real, args, target)) as object,
      })
      natives.set(ours, native)
      put(target!, name, key, native, ours)
      // What a constructor has made names it.
      const prototype = (key === 'value' ? (native as { prototype?: object }).prototype : undefined)
      if (prototype && Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value === native) put(prototype, 'constructor', 'value', native, ours)
    },
    undo() {
      live = false
      undo.splice(0).forEach((it) => it())
    },
  }

  function put(target: object, name: string, key: 'value' | 'get' | 'set', native: Native, ours: Native): void {
    const descriptor = Object.getOwnPropertyDescriptor(target, name)!
    Object.defineProperty(target, name, { ...descriptor, [key]: ours })
    undo.unshift(() => {
      // Whoever has put theirs over ours keeps it; ours only passes on from now. The other half of an accessor is as it is by now.
      const now = Object.getOwnPropertyDescriptor(target, name)
      if (now?.[key] === ours) Object.defineProperty(target, name, { ...now, [key]: native })
    })
  }
}

/** Has a function of ours say `[native code]` with its name, as what it stands for does: libraries ask before they trust one. */
export function lookNative({ add }: Patches, { Function }: Pick<typeof globalThis, 'Function'>, natives: WeakMap<object, object>): void {
  const { toString } = Function.prototype
  add(Function.prototype, 'toString', 'value', (self) => {
    const native = natives.get(self as object)
    return native && (() => toString.call(native))
  })
}
