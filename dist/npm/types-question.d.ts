import { M as Messages } from './types-messages.js';

/** A language and its texts. */
interface Language {
    /** BCP 47 tag. */
    language: string;
    messages?: Messages | undefined;
    /** `Details.notKept`, for a banner that is part of the page’s HTML. */
    notKept?: string | undefined;
}

export type { Language as L };
