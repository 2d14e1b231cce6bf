import { D as Details } from '../../types-Ck7MnscE.js';

/** Hindi for those who look closer. */

declare const hi: Details;

export { hi as default };
