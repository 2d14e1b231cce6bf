import { D as Details } from '../../types-DFNIpi9p.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
