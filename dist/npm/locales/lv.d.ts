import { M as Messages } from '../types-CR7htgYa.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
