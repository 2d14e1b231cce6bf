import { M as Messages } from '../types-Ck7MnscE.js';

/** Estonian. */

declare const et: Messages;

export { et as default };
