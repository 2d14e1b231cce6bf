import { D as Details } from '../../types-DlvoDWXD.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
