import { D as Details } from '../../types-Ck7MnscE.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
