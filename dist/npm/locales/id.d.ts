import { M as Messages } from '../types-DFNIpi9p.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
