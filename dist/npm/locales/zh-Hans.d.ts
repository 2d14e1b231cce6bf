import { M as Messages } from '../types-DFNIpi9p.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
