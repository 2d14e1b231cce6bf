import { D as Details } from '../../types-DFNIpi9p.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
