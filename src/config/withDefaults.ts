/** Adds to a document that has been checked what it leaves out. */
import { storedName } from '../model/storedName.js'
import { cookieDefaults, defaults, known, serviceDefaults } from './defaults.js'
import type { Config, ConfigInput } from './types.js'

/** @param input a document in which `findProblems` finds none */
export function withDefaults(input: ConfigInput): Config {
  const config = { ...defaults, ...input } as unknown as Config
  for (const group of ['policy', 'controller', 'signals', 'storage', 'receipts', 'ui'] as const) {
    config[group] = { ...defaults[group], ...input[group] } as never
  }
  config.storage.name = storedName(input.policy.id, input.storage?.name)
  config.services = config.services.map((it) => {
    const category = known[it.use ?? '']
    return {
      ...serviceDefaults, ...(category && { category }), ...it,
      cookies: (it.cookies ?? []).map((cookie) => ({ ...cookieDefaults, ...cookie })),
    }
  })
  return config
}
