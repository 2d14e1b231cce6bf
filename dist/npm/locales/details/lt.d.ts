import { D as Details } from '../../types-DFNIpi9p.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
