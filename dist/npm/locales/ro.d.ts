import { M as Messages } from '../types-DFNIpi9p.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
