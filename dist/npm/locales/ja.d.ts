import { M as Messages } from '../types-B6n7cbnO.js';

/** Japanese. */

declare const ja: Messages;

export { ja as default };
