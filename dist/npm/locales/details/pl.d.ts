import { D as Details } from '../../types-DFNIpi9p.js';

/** Polish for those who look closer. */

declare const pl: Details;

export { pl as default };
