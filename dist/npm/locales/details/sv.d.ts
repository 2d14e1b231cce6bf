import { D as Details } from '../../types-DFNIpi9p.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
