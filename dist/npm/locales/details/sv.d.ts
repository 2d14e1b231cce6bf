import { D as Details } from '../../types-DlvoDWXD.js';

/** Swedish for those who look closer. */

declare const sv: Details;

export { sv as default };
