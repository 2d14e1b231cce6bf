import { M as Messages } from '../types-Ck7MnscE.js';

/** Danish. */

declare const da: Messages;

export { da as default };
