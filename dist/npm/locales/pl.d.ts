import { M as Messages } from '../types-qUc8dwue.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
