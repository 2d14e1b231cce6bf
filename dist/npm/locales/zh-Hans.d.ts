import { M as Messages } from '../types-qUc8dwue.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
