import { D as Details } from '../../types-Ck7MnscE.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
