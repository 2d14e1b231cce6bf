/** Whether a configuration has been checked before: its fingerprint is in the stored choice, and the returning visitor's page starts at once. */
import { decodeDecision } from '../model/storedDecision.js'
import { readStored } from '../storage/choiceReader.js'

/** @param mark fingerprint of the configuration; empty where it has none */
export function wasChecked(window: Window | undefined, name: string, mark: string): boolean {
  const stored = window ? readStored(window, name).filter(decodeDecision) : []
  return mark !== '' && stored.length > 0 && stored.every((it) => it.endsWith(`.${mark}`))
}
