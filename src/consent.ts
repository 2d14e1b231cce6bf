/** The composition root where all that follows from a change is at hand: the handle, and what it does on its page. */
import type { Consent } from './api.js'
import type { Config } from './config/types.js'
import type { BoundEnvironment } from './environment.js'
import { startHandle, type KnownAtStart } from './handle.js'
import type { Modules } from './modules.js'
import { pageWorkOf } from './pageWork.js'
import type { DataLayer } from './services/dataLayer.js'

export type { KnownAtStart }

/** Starts the SDK. Nothing here throws into the page. @param known with what tells Google's tags, and may have begun with it already */
export const startConsent = (config: Config, environment: BoundEnvironment, modules: Modules, known: KnownAtStart & { google: DataLayer }): Consent =>
  startHandle(config, environment, { ...modules, pageWork: (use) => use(pageWorkOf(environment, modules, known.google)) }, known)
