/**
 * Asks whether an address may be asked for, and takes note.
 * @param outcome what becomes of it where it may not
 * @param may `true` where something else than its host has allowed it
 * @returns what it waits for; nothing where it may
 */
export type CheckRequest = (kind: string, address: string, outcome: 'held' | 'refused', may?: boolean) => string | undefined
