import { D as Details } from '../../types-qUc8dwue.js';

/** Arabic for those who look closer. */

declare const ar: Details;

export { ar as default };
