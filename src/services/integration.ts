/** What a vendor integration is. */
import type { CookieInput, LinkInput, Texts, VendorInput } from '../config/types.js'

/** What a service tells the visitor of itself. A text may be the key of a message, such as `gaPurpose`. */
export interface ServiceTexts {
  name?: Texts
  purpose?: Texts
  /** The vendor’s own ways out. */
  optOut?: LinkInput[]
  vendor?: VendorInput
  cookies?: CookieInput[]
}

export interface ServiceContext {
  window: Window & typeof globalThis
  /** The options of the integration, checked against its table. */
  options: unknown
  /** Puts a script with the page's nonce into the document. */
  script(src: string): void
}

/** A vendor integration, fetched when one of its services is allowed or shown. */
export interface Integration extends ServiceTexts {
  /** Loads the vendor's code; called once per page, at the first grant. */
  start(context: ServiceContext): void
  /** The vendor's own deny call, where it has one; called at each revocation after a start. */
  stop?(context: ServiceContext): void
  /** The vendor's own grant call; called when a started service is allowed again. */
  resume?(context: ServiceContext): void
}
