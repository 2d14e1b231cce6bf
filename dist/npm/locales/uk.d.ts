import { M as Messages } from '../types-qUc8dwue.js';

/** Ukrainian. */

declare const uk: Messages;

export { uk as default };
