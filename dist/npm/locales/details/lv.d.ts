import { D as Details } from '../../types-qUc8dwue.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
