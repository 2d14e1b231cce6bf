import { D as Details } from '../../types-DlvoDWXD.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
