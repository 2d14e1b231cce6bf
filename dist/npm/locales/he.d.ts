import { M as Messages } from '../types-DFNIpi9p.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
