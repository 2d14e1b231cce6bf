import { D as Details } from '../../types-DFNIpi9p.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
