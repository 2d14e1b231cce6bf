import { M as Messages } from '../types-qUc8dwue.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
