import { D as Details } from '../../types-DFNIpi9p.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
