import { D as Details } from '../../types-DlvoDWXD.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
