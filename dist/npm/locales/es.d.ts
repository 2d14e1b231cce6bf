import { M as Messages } from '../types-DFNIpi9p.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
