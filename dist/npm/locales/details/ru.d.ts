import { D as Details } from '../../types-B6n7cbnO.js';

/** Russian for those who look closer. */

declare const ru: Details;

export { ru as default };
