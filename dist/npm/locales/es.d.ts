import { M as Messages } from '../types-CR7htgYa.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
