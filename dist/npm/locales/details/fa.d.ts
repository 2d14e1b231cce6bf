import { D as Details } from '../../types-qUc8dwue.js';

/** Persian for those who look closer. */

declare const fa: Details;

export { fa as default };
