/**
 * Puts a property over one object alone. Where an element of the page has the name, nothing can be put over it.
 * @returns puts back what was there; whoever has put theirs over it keeps it
 */
export function shadowProperty(target: object, name: string, property: PropertyDescriptor): () => void {
  const original = Object.getOwnPropertyDescriptor(target, name)
  if (!Reflect.defineProperty(target, name, { ...property, configurable: true })) return () => undefined
  return () => {
    const now = Object.getOwnPropertyDescriptor(target, name)
    if (now?.value !== property.value || now?.set !== property.set) return
    if (original) Object.defineProperty(target, name, original)
    else Reflect.deleteProperty(target, name)
  }
}
