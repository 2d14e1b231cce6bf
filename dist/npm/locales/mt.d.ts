import { M as Messages } from '../types-DFNIpi9p.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
