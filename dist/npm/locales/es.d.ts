import { M as Messages } from '../types-Ck7MnscE.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
