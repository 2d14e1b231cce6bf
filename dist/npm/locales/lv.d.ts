import { M as Messages } from '../types-DFNIpi9p.js';

/** Latvian. */

declare const lv: Messages;

export { lv as default };
