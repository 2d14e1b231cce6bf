import { M as Messages } from '../types-DFNIpi9p.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
