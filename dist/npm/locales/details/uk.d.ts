import { D as Details } from '../../types-DFNIpi9p.js';

/** Ukrainian for those who look closer. */

declare const uk: Details;

export { uk as default };
