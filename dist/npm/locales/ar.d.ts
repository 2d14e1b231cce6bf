import { M as Messages } from '../types-B6n7cbnO.js';

/** Arabic. */

declare const ar: Messages;

export { ar as default };
