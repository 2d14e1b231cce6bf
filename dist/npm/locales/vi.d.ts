import { M as Messages } from '../types-DFNIpi9p.js';

/** Vietnamese. */

declare const vi: Messages;

export { vi as default };
