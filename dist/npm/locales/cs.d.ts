import { M as Messages } from '../types-DFNIpi9p.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
