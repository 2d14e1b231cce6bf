import { D as Details } from '../../types-Ck7MnscE.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
