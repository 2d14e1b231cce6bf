import { D as Details } from '../../types-qUc8dwue.js';

/** Polish for those who look closer. */

declare const pl: Details;

export { pl as default };
