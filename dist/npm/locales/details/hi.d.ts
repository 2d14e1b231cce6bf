import { D as Details } from '../../types-DFNIpi9p.js';

/** Hindi for those who look closer. */

declare const hi: Details;

export { hi as default };
