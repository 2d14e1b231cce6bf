import { D as Details } from '../../types-qUc8dwue.js';

/** Russian for those who look closer. */

declare const ru: Details;

export { ru as default };
