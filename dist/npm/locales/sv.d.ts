import { M as Messages } from '../types-DFNIpi9p.js';

/** Swedish. */

declare const sv: Messages;

export { sv as default };
