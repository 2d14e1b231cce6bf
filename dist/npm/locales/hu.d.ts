import { M as Messages } from '../types-DFNIpi9p.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
