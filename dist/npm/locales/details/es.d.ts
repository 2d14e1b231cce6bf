import { D as Details } from '../../types-Ck7MnscE.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
