import { C as Consent } from './types-api.js';
import { L as Load, W as WidgetOptions } from './types-index.js';
import 'nanostores';
import './types-problem.js';
import './types-types.js';
import './types-messages.js';
import './types-receipt.js';
import 'preact';

/** English for those who look closer. */

/** The privacy link says these without the rest. */
declare const privacyLinkTexts: {
    privacyChoices: string;
    doNotSell: string;
    optedOut: string;
    optOutHonored: string;
};

/** The language of a small surface: English at once, the visitor’s own when it has arrived, the site’s own words over both. */

/** Where the texts of a small surface come from. */
interface LanguageOptions<Texts> {
    /** Fetches a language. */
    load?: Load<Texts> | undefined;
    /** Languages that are already here, by BCP 47 tag. English always is. */
    messages?: Record<string, Texts> | undefined;
}

/**
 * “Your Privacy Choices” and “Do Not Sell or Share My Personal Information” (CCPA § 1798.135; 11 CCR §§ 7013, 7015, 7026): one press
 * opts out, and it is confirmed where it was pressed. Plain DOM, in the font and colours of the page around it.
 */

interface PrivacyChoicesOptions$1 extends LanguageOptions<typeof privacyLinkTexts> {
    /** Which of the two labels; the element’s attribute `kind` when absent. */
    kind?: 'privacy-choices' | 'do-not-sell' | undefined;
}
interface PrivacyChoices {
    destroy(): void;
}

/** npm "assent/choices": the links that California wants, whose drawing is a file of its own. */

interface PrivacyChoicesOptions extends Pick<PrivacyChoicesOptions$1, 'messages' | 'kind'>, Pick<WidgetOptions, 'locales'> {
}
/**
 * Shows the button “Your Privacy Choices”, or “Do Not Sell or Share My Personal Information”, which opts out with one press.
 * @param element one that can have a shadow root, such as a `div`; what is in it is hidden meanwhile
 */
declare function mountChoices(consent: Consent, element: HTMLElement, { locales, ...options }?: PrivacyChoicesOptions): PrivacyChoices;

export { mountChoices };
export type { PrivacyChoices, PrivacyChoicesOptions };
