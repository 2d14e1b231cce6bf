import { D as Details } from '../../types-qUc8dwue.js';

/** Japanese for those who look closer. */

declare const ja: Details;

export { ja as default };
