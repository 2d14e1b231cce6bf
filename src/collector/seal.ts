/**
 * The seal of a stored row. Each is made over the one before, so that a row cannot be changed, taken out, put elsewhere or dated
 * back without every seal after it being made anew. Whoever can rewrite the file can do that too: what stands against them is a
 * seal that was kept elsewhere.
 */
import type { Receipt } from '../model/receipt.js'

/** What a seal is made over. */
export interface Sealable {
  /** Of the row: 1, 2, 3 and so on without a gap. */
  number: number
  /** When it was received, in ms since 1970 UTC. */
  receivedAt: number
  /** Of the receipt, over everything but its `integrity`. */
  hash: string
  /** How the page had hashed it, which that hash does not cover. */
  alg: string
}

/** A number and its seal: all that has to be known of what came before. */
export interface Head {
  number: number
  /** Empty before the first row. */
  seal: string
}

/** `integrity.alg` of a receipt, or `absent`. */
export const algOf = ({ integrity }: Receipt): string => integrity?.alg ?? 'absent'

/**
 * The text whose SHA-256, written as `sha256-` and base64url without padding, is the seal: six lines, none of which can hold a line break.
 * @param previousSeal the seal of the row before; empty for the first
 */
export const sealText = (previousSeal: string, { number, receivedAt, hash, alg }: Sealable): string =>
  ['assent-seal/1', previousSeal, number, receivedAt, hash, alg].join('\n')
