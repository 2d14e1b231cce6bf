import { M as Messages } from '../types-DlvoDWXD.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
