import { M as Messages } from '../types-Ck7MnscE.js';

/** Russian. */

declare const ru: Messages;

export { ru as default };
