import 'preact'

declare module 'preact' {
  interface DOMAttributes<Target extends EventTarget> {
    /** See press.ts. */
    onPress?: ((event: Event & { currentTarget: Target }) => void) | undefined
  }
}
