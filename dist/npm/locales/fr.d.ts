import { M as Messages } from '../types-qUc8dwue.js';

/** French. */

declare const fr: Messages;

export { fr as default };
