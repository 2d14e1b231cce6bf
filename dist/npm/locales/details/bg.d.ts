import { D as Details } from '../../types-qUc8dwue.js';

/** Bulgarian for those who look closer. */

declare const bg: Details;

export { bg as default };
