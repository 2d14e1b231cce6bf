import { D as Details } from '../../types-qUc8dwue.js';

/** Italian for those who look closer. */

declare const it: Details;

export { it as default };
