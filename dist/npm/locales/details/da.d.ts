import { D as Details } from '../../types-Ck7MnscE.js';

/** Danish for those who look closer. */

declare const da: Details;

export { da as default };
