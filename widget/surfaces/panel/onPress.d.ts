import 'preact'

declare module 'preact' {
  interface DOMAttributes<Target extends EventTarget> {
    /** See focus/hearPresses.ts. */
    onPress?: ((event: Event & { currentTarget: Target }) => void) | undefined
  }
}
