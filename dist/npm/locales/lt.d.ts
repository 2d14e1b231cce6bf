import { M as Messages } from '../types-CR7htgYa.js';

/** Lithuanian. */

declare const lt: Messages;

export { lt as default };
