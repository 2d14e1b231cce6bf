import { D as Details } from '../../types-DlvoDWXD.js';

/** Slovenian for those who look closer. */

declare const sl: Details;

export { sl as default };
