import { D as Details } from '../../types-Ck7MnscE.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
