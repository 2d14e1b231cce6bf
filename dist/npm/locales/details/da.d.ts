import { D as Details } from '../../types-DFNIpi9p.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
