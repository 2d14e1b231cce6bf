import { M as Messages } from '../types-DFNIpi9p.js';

/** Thai. */

declare const th: Messages;

export { th as default };
