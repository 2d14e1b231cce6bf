import { M as Messages } from '../types-B6n7cbnO.js';

/** Croatian. */

declare const hr: Messages;

export { hr as default };
