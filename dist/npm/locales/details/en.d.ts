import { D as Details } from '../../types-DlvoDWXD.js';

/** English for those who look closer. */

declare const en: Details;

export { en as default };
