/** Puts something between the page and functions of its browser, and takes it away again. */

/** What happens instead; nothing for the real thing. */
export type Instead = (() => unknown) | undefined
export type Intercept = (self: unknown, args: readonly unknown[]) => Instead

export interface Patches {
  /**
   * @param part `value` for a method or constructor, `get` or `set` for an accessor
   * @param intercept may throw: then the real thing happens
   */
  add(target: object | undefined, name: string, part: 'value' | 'get' | 'set', intercept: Intercept): void
  /** Puts back what was there. */
  undo(): void
}

type Native = (...args: unknown[]) => unknown

export function createPatches(): Patches {
  const undo: (() => void)[] = []
  let live = true

  return {
    add(target, name, part, intercept) {
      const before = target && Object.getOwnPropertyDescriptor(target, name)
      const native = before?.[part] as Native | undefined
      if (!before?.configurable || typeof native !== 'function') return
      const consult = (self: unknown, args: readonly unknown[]): Instead => {
        if (!live) return undefined
        try {
          return intercept(self, args)
        } catch {
          return undefined
        }
      }
      // A proxy has the name, length and statics of what it stands for, and is as native to whoever looks.
      const ours = new Proxy(native, {
        apply(real, self, args: unknown[]) {
          const instead = consult(self, args)
          return instead ? instead() : Reflect.apply(real, self, args)
        },
        construct(real, args: unknown[], target) {
          const instead = consult(target, args)
          return (instead ? instead() : Reflect.construct(real, args, target)) as object
        },
      })
      Object.defineProperty(target, name, { ...before, [part]: ours })
      undo.unshift(() => {
        // Whoever has put theirs over ours keeps it; ours only passes on from now.
        if (Object.getOwnPropertyDescriptor(target, name)?.[part] === ours) Object.defineProperty(target, name, before)
      })
    },
    undo() {
      live = false
      undo.splice(0).forEach((it) => it())
    },
  }
}
