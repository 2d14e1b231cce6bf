import { D as Details } from '../../types-qUc8dwue.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
