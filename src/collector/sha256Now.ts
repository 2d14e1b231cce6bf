/** SHA-256 by Node itself, which answers at once. */
import { createHash } from 'node:crypto'

/** @returns `sha256-` and base64url without padding */
export const sha256Now = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64url')}`
