import { M as Messages } from '../types-D615Qqhg.js';

/** English, the language of last resort: bundled with the widget. */

declare const en: Messages;

export { en as default };
