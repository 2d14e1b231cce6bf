/**
 * Whether an insert would succeed, told to whoever asks however often: one write at most in each interval, since anybody may ask.
 */

export interface Readiness {
  /** Rejects where an insert could not succeed now. */
  check(): Promise<void>
  /** Tells of an insert, which says as much as a write made for the purpose. */
  heard(failure?: Error): void
}

interface ReadinessOptions {
  /** Cheap, and done for every question, but once for all that come meanwhile. */
  look(): Promise<void>
  /** Writes for real. */
  write(): Promise<void>
  /** How long an answer holds, in ms. */
  interval: number
  now?(): number
}

const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))

/** Many who ask share one answer that is under way. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= work().finally(() => { running = undefined }))
}

export function createReadiness({ look, write, interval, now = () => performance.now() }: ReadinessOptions): Readiness {
  let known: { at: number; failure: Error | undefined } | undefined
  const heard = (failure?: Error): void => { known = { at: now(), failure } }
  const lookOnce = shared(look)
  const writeOnce = shared(async () => {
    await write().then(() => heard(), (cause: unknown) => heard(asError(cause)))
  })

  return {
    heard,
    async check() {
      await lookOnce()
      if (!known || now() - known.at >= interval) await writeOnce()
      if (known?.failure) throw known.failure
    },
  }
}
