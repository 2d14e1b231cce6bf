import { M as Messages } from '../types-DFNIpi9p.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
