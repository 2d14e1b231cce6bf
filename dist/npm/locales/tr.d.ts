import { M as Messages } from '../types-CR7htgYa.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
