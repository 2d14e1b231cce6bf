import { D as Details } from '../../types-DFNIpi9p.js';

/** Vietnamese for those who look closer. */

declare const vi: Details;

export { vi as default };
