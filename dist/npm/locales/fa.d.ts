import { M as Messages } from '../types-DFNIpi9p.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
