/** SHA-256 by Web Crypto, which Node and edge runtimes share. */
import { receiptText, type Receipt } from '../model/receipt.js'

const bytesOf = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** @returns `sha256-` and base64url without padding */
export async function sha256(text: string): Promise<string> {
  const base64 = btoa(String.fromCharCode(...(await bytesOf(text))))
  return `sha256-${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** The hash of a receipt: over everything but `integrity` (RFC 8785 text). */
export const hashReceipt = (receipt: Receipt): Promise<string> => sha256(receiptText(receipt))

/** Compares two secrets in a time that says nothing about either: their digests have one length, and every byte is looked at. */
export async function sameSecret(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([bytesOf(a), bytesOf(b)])
  return left.reduce((difference, byte, i) => difference | (byte ^ right[i]!), 0) === 0
}
