import { M as Messages } from '../types-CmBxEHeR.js';

/** English, the language of last resort: bundled with the widget. */

/** Apart, for the trigger, which is in a file without the other texts. */
declare const triggerLabel = "Cookie settings";
declare const en: Messages;

export { en as default, triggerLabel };
