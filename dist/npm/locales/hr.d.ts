import { M as Messages } from '../types-DFNIpi9p.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
