import { D as Details } from '../../types-Ck7MnscE.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
