import { D as Details } from '../../types-qUc8dwue.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
