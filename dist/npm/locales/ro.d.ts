import { M as Messages } from '../types-qUc8dwue.js';

/** Romanian. */

declare const ro: Messages;

export { ro as default };
