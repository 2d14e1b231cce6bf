import { D as Details } from '../../types-DlvoDWXD.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
