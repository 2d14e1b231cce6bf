import { D as Details } from '../../types-Ck7MnscE.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
