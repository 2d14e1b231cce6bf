import { M as Messages } from '../types-qUc8dwue.js';

/** Greek. */

declare const el: Messages;

export { el as default };
