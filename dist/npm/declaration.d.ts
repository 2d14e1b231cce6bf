import { C as Consent } from './types-api.js';
import { M as Messages, D as Details } from './types-messages.js';
import { T as TextOptions, D as Describe, W as WidgetOptions } from './types-index.js';
import 'nanostores';
import './types-problem.js';
import './types-types.js';
import './types-receipt.js';
import 'preact';

interface DeclarationOptions$1 extends Omit<TextOptions, 'messages'> {
    /** Languages that are already here, by BCP 47 tag, with their details, which are English where they are left out. */
    messages?: Record<string, Messages & Partial<Details>> | undefined;
    /** Asks a vendor integration for what it tells the visitor of a service. @default the handle’s own */
    describe?: Describe | undefined;
}
interface Declaration {
    /** Takes it off the page and stops listening. */
    destroy(): void;
}

/** npm "assent/declaration": the declaration on a policy page, whose drawing is a file of its own. */

interface DeclarationOptions extends Pick<DeclarationOptions$1, 'messages' | 'describe'>, Pick<WidgetOptions, 'locales'> {
}
/**
 * Shows the declaration on a policy page: categories, services, cookies, recipients, and the visitor’s own choice.
 * @param element part of the page; what is in it, such as what `assent declaration` has printed, is replaced
 */
declare function mountDeclaration(consent: Consent, element: Element, { locales, ...options }?: DeclarationOptions): Declaration;

export { mountDeclaration };
export type { Declaration, DeclarationOptions };
