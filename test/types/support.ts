/** Types are checked by `tsc`; nothing here runs. */

/** Unlike `extends` both ways, this tells `any` from everything else. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? unknown : never

/** Accepts only what is exactly of the type. */
export declare function exactly<Expected>(): <Actual>(value: Actual & Same<Expected, Actual>) => void
