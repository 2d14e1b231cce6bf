import { D as Details } from '../../types-DFNIpi9p.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
