import { D as Details } from '../../types-DlvoDWXD.js';

/** Latvian for those who look closer. */

declare const lv: Details;

export { lv as default };
