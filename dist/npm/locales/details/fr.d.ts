import { D as Details } from '../../types-DlvoDWXD.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
