import { M as Messages } from '../types-Ck7MnscE.js';

/** Czech. */

declare const cs: Messages;

export { cs as default };
