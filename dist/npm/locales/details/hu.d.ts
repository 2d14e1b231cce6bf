import { D as Details } from '../../types-qUc8dwue.js';

/** Hungarian for those who look closer. */

declare const hu: Details;

export { hu as default };
