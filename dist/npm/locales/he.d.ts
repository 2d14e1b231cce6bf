import { M as Messages } from '../types-qUc8dwue.js';

/** Hebrew. */

declare const he: Messages;

export { he as default };
