import { M as Messages } from '../types-CR7htgYa.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
