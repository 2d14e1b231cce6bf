import { D as Details } from '../../types-qUc8dwue.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
