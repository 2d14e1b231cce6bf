import { D as Details } from '../../types-qUc8dwue.js';

/** Traditional Chinese for those who look closer. */

declare const zhHant: Details;

export { zhHant as default };
