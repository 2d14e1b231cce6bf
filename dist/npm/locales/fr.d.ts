import { M as Messages } from '../types-DFNIpi9p.js';

/** French. */

declare const fr: Messages;

export { fr as default };
