import { M as Messages } from '../types-DFNIpi9p.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
