import { M as Messages } from '../types-qUc8dwue.js';

/** Slovak. */

declare const sk: Messages;

export { sk as default };
