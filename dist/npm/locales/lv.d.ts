import { M as Messages } from '../types-qUc8dwue.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
