import { D as Details } from '../../types-DFNIpi9p.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
