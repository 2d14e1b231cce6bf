import { M as Messages } from '../types-DFNIpi9p.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
