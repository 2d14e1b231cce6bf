/** What services are called in the banner. Those of a vendor integration are asked for when one of them is to be named. */
import { textFor } from '../../src/i18n/locale.js'
import type { ServiceOptions, ServiceTexts, Texts } from '../../src/index.js'
import type { NameOf } from '../surfaces/banner/bannerContent.js'
import type { ShownTranslation } from './translationSource.js'

/** Says what a vendor integration tells the visitor of a service. */
export type Describe = (service: ServiceOptions) => Promise<ServiceTexts | undefined>

/** @param changed told when a name has come */
export function createServiceNames(describe: Describe, changed: () => void): (shown: ShownTranslation) => NameOf {
  // An id may be `constructor`.
  const brought = Object.create(null) as Record<string, Texts | undefined>
  return ({ language }) => (service) => {
    const { id, use, name } = service
    if (use && !name && !(id in brought)) {
      // Until it is here, and where it cannot be had, which whoever fetches it reports.
      brought[id] = use
      void describe(service).then((it) => {
        brought[id] = it?.name ?? use
        changed()
      }, () => undefined)
    }
    return textFor(name ?? brought[id], language) ?? id
  }
}
