import { e as ServiceTexts, C as Consent } from './types-BvGmxqcR.js';
import { M as Messages } from './types-D615Qqhg.js';
import { e as ServiceOptions } from './types-C8qZN6QI.js';
import 'nanostores';
import './types-07k_B0Az.js';

/** The language of this page's visitor, and the site's own words in it. */

/** Where texts come from. */
interface TextOptions {
    /** Fetches a language; called once, when there is first something to show. */
    load?: ((locale: string) => Promise<Messages>) | undefined;
    /** Languages that are already here, by BCP 47 tag. English always is. */
    messages?: Record<string, Messages> | undefined;
}

/** Asks a vendor integration for what it tells the visitor of a service. */
type Describe = (service: ServiceOptions) => Promise<ServiceTexts | undefined>;

/** Connects banner and panel to a consent handle. */

interface WidgetOptions extends TextOptions {
    /** Where banner and panel are put. @default document.body */
    root?: HTMLElement | undefined;
    /** Asks a vendor integration for what it tells the visitor of a service; called when the panel first opens. */
    describe?: Describe | undefined;
}
interface Widget {
    /** @param view what to show, the panel by default */
    open(view?: 'banner' | 'panel'): void;
    close(): void;
    /** Takes everything off the page and stops listening. The handle lives on. */
    destroy(): void;
}

/** npm "assent/widget": banner, panel and trigger for a consent handle, with the languages fetched when they are shown. */

/**
 * Shows banner, panel, trigger and the placeholders of held embeds as the handle asks for them.
 * @returns what opens, closes and removes them
 */
declare function mountWidget(consent: Consent, options?: WidgetOptions): Widget;

export { mountWidget };
export type { Describe, TextOptions, Widget, WidgetOptions };
