import { M as Messages } from '../types-B6n7cbnO.js';

/** Catalan. */

declare const ca: Messages;

export { ca as default };
