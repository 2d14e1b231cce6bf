import { M as Messages } from '../types-DFNIpi9p.js';

/** Finnish. */

declare const fi: Messages;

export { fi as default };
