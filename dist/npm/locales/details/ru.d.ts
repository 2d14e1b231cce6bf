import { D as Details } from '../../types-Ck7MnscE.js';

/** Russian for those who look closer. */

declare const ru: Details;

export { ru as default };
