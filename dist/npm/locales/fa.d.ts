import { M as Messages } from '../types-qUc8dwue.js';

/** Persian. */

declare const fa: Messages;

export { fa as default };
