import { D as Details } from '../../types-DFNIpi9p.js';

/** Arabic for those who look closer. */

declare const ar: Details;

export { ar as default };
