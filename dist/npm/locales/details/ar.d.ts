import { D as Details } from '../../types-DlvoDWXD.js';

/** Arabic for those who look closer. */

declare const ar: Details;

export { ar as default };
