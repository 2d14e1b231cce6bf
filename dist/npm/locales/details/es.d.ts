import { D as Details } from '../../types-CR7htgYa.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
