import { M as Messages } from '../types-B6n7cbnO.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
