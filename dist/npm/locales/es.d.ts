import { M as Messages } from '../types-qUc8dwue.js';

/** Spanish. */

declare const es: Messages;

export { es as default };
