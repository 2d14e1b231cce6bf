import { D as Details } from '../../types-DFNIpi9p.js';

/** Finnish for those who look closer. */

declare const fi: Details;

export { fi as default };
