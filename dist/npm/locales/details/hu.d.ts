import { D as Details } from '../../types-DlvoDWXD.js';

/** Hungarian for those who look closer. */

declare const hu: Details;

export { hu as default };
