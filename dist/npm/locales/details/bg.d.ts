import { D as Details } from '../../types-DlvoDWXD.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
