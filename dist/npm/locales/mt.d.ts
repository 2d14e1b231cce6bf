import { M as Messages } from '../types-B6n7cbnO.js';

/** Maltese. */

declare const mt: Messages;

export { mt as default };
