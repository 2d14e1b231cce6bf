import { D as Details } from '../../types-DFNIpi9p.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
