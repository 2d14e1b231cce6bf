import { D as Details } from '../../types-qUc8dwue.js';

/** Vietnamese for those who look closer. */

declare const vi: Details;

export { vi as default };
