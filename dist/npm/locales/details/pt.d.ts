import { D as Details } from '../../types-DFNIpi9p.js';

/** Portuguese (Portugal) for those who look closer. */

declare const pt: Details;

export { pt as default };
