import { D as Details } from '../../types-DlvoDWXD.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
