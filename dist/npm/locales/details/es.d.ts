import { D as Details } from '../../types-DlvoDWXD.js';

/** Spanish for those who look closer. */

declare const es: Details;

export { es as default };
