import { D as Details } from '../../types-qUc8dwue.js';

/** Lithuanian for those who look closer. */

declare const lt: Details;

export { lt as default };
