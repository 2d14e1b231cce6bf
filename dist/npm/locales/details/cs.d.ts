import { D as Details } from '../../types-DFNIpi9p.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
