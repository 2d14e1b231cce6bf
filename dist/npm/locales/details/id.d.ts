import { D as Details } from '../../types-DlvoDWXD.js';

/** Indonesian for those who look closer. */

declare const id: Details;

export { id as default };
