import { D as Details } from '../../types-CR7htgYa.js';

/** Hungarian for those who look closer. */

declare const hu: Details;

export { hu as default };
