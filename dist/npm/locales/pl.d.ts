import { M as Messages } from '../types-DFNIpi9p.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
