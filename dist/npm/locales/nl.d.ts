import { M as Messages } from '../types-CR7htgYa.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
