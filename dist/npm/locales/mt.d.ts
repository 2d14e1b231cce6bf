import { M as Messages } from '../types-qUc8dwue.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
