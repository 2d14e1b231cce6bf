import { D as Details } from '../../types-DFNIpi9p.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
