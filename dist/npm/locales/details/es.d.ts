import { D as Details } from '../../types-B6n7cbnO.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
