import { M as Messages } from '../types-B6n7cbnO.js';

/** Turkish. */

declare const tr: Messages;

export { tr as default };
