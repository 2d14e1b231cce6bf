import { M as Messages } from '../types-DFNIpi9p.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
