import { M as Messages } from '../types-B6n7cbnO.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
