import { D as Details } from '../../types-DlvoDWXD.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
