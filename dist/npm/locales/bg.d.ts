import { M as Messages } from '../types-qUc8dwue.js';

/** Bulgarian. */

declare const bg: Messages;

export { bg as default };
