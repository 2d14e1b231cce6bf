import { M as Messages } from '../types-DFNIpi9p.js';

/** Slovenian. */

declare const sl: Messages;

export { sl as default };
