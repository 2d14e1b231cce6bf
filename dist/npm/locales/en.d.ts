import { M as Messages } from '../types-D615Qqhg.js';

/** English, the language of last resort: bundled with the widget. */

/** Apart, for the trigger, which is in a file without the other texts. */
declare const triggerLabel = "Cookie settings";
/** Apart, for the placeholder, which is in such a file too. */
declare const embedTexts: {
    embedText: string;
    embedOnce: string;
    embedAlways: string;
};
declare const en: Messages;

export { en as default, embedTexts, triggerLabel };
