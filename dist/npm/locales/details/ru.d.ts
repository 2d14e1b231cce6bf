import { D as Details } from '../../types-DFNIpi9p.js';

/** Russian for those who look closer. */

declare const ru: Details;

export { ru as default };
