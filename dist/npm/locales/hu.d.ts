import { M as Messages } from '../types-qUc8dwue.js';

/** Hungarian. */

declare const hu: Messages;

export { hu as default };
