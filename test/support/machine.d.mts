/**
 * What a machine would otherwise decide, set in an environment: time zone, language, proxies, what desktops and people set for browsers
 * and for Node. A variable that is to be left out is `undefined`, as `spawn` takes it.
 */
export type Settled = (env: Readonly<Record<string, string | undefined>>) => Record<string, string | undefined>
export const settled: Settled

/** Sets it for this process and all that it starts from now on. */
export const settle: () => void
