import { D as Details } from '../../types-DFNIpi9p.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
