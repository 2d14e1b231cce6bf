import { M as Messages } from '../types-DFNIpi9p.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
