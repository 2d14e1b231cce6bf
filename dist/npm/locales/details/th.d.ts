import { D as Details } from '../../types-DlvoDWXD.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
