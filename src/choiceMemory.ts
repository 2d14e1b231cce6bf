/** What this browser remembers of earlier choices: what still counts, and the newest ever made, whose record the next one continues. */
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import { liveDecision, type Decision } from './model/decision.js'
import { newestDecision } from './model/storedDecision.js'
import type { Review } from './region/followLaw.js'
import { readStored } from './storage/choiceReader.js'

export interface ChoiceMemory {
  /** The newest decision known, also when it no longer counts: the record goes on from it until it lapses. */
  last: Decision | undefined
  /** Reads what is stored. @returns what of it counts now */
  read(): Decision | undefined
}

/** @param review absent where the configuration is known to be the one that the choice was made with */
export function createChoiceMemory(config: Config, { window, now }: Pick<BoundEnvironment, 'window' | 'now'>, review: Review | undefined): ChoiceMemory {
  const memory: ChoiceMemory = {
    last: undefined,
    read() {
      memory.last = newestDecision(readStored(window!, config.storage.name), memory.last)
      const live = memory.last && liveDecision(memory.last, now())
      return live && review ? review(config, live, now()) : live
    },
  }
  return memory
}
