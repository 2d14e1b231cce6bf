import { M as Messages } from '../types-DFNIpi9p.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
