import { D as Details } from '../../types-DlvoDWXD.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
