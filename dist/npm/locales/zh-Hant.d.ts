import { M as Messages } from '../types-CR7htgYa.js';

/** Traditional Chinese. */

declare const zhHant: Messages;

export { zhHant as default };
