import { M as Messages } from '../types-qUc8dwue.js';

/** Dutch. */

declare const nl: Messages;

export { nl as default };
