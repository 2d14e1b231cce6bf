import { D as Details } from '../../types-Ck7MnscE.js';

/** Simplified Chinese for those who look closer. */

declare const zhHans: Details;

export { zhHans as default };
