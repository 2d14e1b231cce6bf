import { D as Details } from '../../types-DlvoDWXD.js';

/** Traditional Chinese for those who look closer. */

declare const zhHant: Details;

export { zhHant as default };
