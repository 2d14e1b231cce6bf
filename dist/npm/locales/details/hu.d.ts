import { D as Details } from '../../types-DFNIpi9p.js';

/** Hungarian for those who look closer. */

declare const hu: Details;

export { hu as default };
