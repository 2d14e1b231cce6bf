import { M as Messages } from '../types-qUc8dwue.js';

/** Indonesian. */

declare const id: Messages;

export { id as default };
