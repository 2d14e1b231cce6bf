import { D as Details } from '../../types-DlvoDWXD.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
