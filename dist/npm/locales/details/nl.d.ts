import { D as Details } from '../../types-DlvoDWXD.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
