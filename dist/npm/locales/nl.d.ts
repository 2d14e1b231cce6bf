import { M as Messages } from '../types-DFNIpi9p.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
