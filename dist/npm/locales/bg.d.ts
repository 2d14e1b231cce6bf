import { M as Messages } from '../types-DFNIpi9p.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
