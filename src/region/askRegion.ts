/** Where the visitor is, by the endpoint of the site's. */
import { attempt } from '../browser/attempt.js'
import { getJson } from '../browser/network.js'
import type { Config } from '../config/types.js'
import { isCode, keyOf } from './findRegion.js'

/** Asks the endpoint for the code. Its answer may come late, or not at all: nobody waits for it. */
export async function askRegion(window: Window & typeof globalThis, endpoint: string): Promise<string | undefined> {
  const { region: code } = Object(await getJson(window, endpoint)) as { region?: unknown }
  return isCode(code) ? code : undefined
}

/** Keeps an endpoint’s answer for the visit. */
export const keepRegion = (config: Config, window: Window, code: string): void =>
  void attempt(() => window.sessionStorage.setItem(keyOf(config), code))
