import { M as Messages } from '../types-DFNIpi9p.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
