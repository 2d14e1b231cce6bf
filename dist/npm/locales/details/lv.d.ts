import { D as Details } from '../../types-B6n7cbnO.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
