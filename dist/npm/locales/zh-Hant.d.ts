import { M as Messages } from '../types-DFNIpi9p.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
