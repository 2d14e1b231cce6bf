import { M as Messages } from '../types-B6n7cbnO.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
