import { D as Details } from '../../types-DlvoDWXD.js';

/** Icelandic for those who look closer. */

declare const is: Details;

export { is as default };
