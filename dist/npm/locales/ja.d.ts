import { M as Messages } from '../types-CR7htgYa.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
