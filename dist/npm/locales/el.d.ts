import { M as Messages } from '../types-DFNIpi9p.js';

/** Greek. */

declare const el: Messages;

export { el as default };
