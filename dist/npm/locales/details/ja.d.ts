import { D as Details } from '../../types-CR7htgYa.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
