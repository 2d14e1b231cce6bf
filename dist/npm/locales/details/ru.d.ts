import { D as Details } from '../../types-CR7htgYa.js';

/** Russian for those who look closer. */

declare const ru: Details;

export { ru as default };
