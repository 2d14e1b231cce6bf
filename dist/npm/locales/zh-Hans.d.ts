import { M as Messages } from '../types-B6n7cbnO.js';

/** Simplified Chinese. */

declare const zhHans: Messages;

export { zhHans as default };
