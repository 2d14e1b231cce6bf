import { M as Messages } from '../types-CR7htgYa.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
