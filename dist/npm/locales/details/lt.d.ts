import { D as Details } from '../../types-DlvoDWXD.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
