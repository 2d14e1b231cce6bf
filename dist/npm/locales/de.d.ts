import { M as Messages } from '../types-DFNIpi9p.js';

/** German. */

declare const de: Messages;

export { de as default };
