import { M as Messages } from '../types-DFNIpi9p.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
