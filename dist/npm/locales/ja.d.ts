import { M as Messages } from '../types-DFNIpi9p.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
