import { M as Messages } from '../types-DFNIpi9p.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
