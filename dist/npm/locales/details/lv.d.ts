import { D as Details } from '../../types-CR7htgYa.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
