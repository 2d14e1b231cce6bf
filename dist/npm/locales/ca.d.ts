import { M as Messages } from '../types-CR7htgYa.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
