import { M as Messages } from '../types-qUc8dwue.js';

/** Hindi. */

declare const hi: Messages;

export { hi as default };
