import { D as Details } from '../../types-DlvoDWXD.js';

/** Finnish for those who look closer. */

declare const fi: Details;

export { fi as default };
