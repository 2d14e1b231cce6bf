import { D as Details } from '../../types-Ck7MnscE.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
