import { D as Details } from '../../types-DlvoDWXD.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
