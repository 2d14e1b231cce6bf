import { M as Messages } from '../types-CR7htgYa.js';

/** Korean. */

declare const ko: Messages;

export { ko as default };
