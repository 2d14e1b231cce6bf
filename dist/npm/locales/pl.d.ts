import { M as Messages } from '../types-Ck7MnscE.js';

/** Polish. */

declare const pl: Messages;

export { pl as default };
