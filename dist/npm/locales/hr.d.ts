import { M as Messages } from '../types-CR7htgYa.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
