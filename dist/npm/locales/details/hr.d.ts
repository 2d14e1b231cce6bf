import { D as Details } from '../../types-DlvoDWXD.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
