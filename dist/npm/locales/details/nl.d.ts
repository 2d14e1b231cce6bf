import { D as Details } from '../../types-qUc8dwue.js';

/** Dutch for those who look closer. */

declare const nl: Details;

export { nl as default };
