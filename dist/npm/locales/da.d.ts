import { M as Messages } from '../types-DFNIpi9p.js';

/** Danish. */

declare const da: Messages;

export { da as default };
