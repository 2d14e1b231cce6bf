import { M as Messages } from '../types-CR7htgYa.js';

/** Portuguese (Portugal). */

declare const pt: Messages;

export { pt as default };
