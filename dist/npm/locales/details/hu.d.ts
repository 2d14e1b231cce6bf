import { D as Details } from '../../types-B6n7cbnO.js';

/** Hungarian for those who look closer. */

declare const hu: Details;

export { hu as default };
