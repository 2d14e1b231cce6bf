import { D as Details } from '../../types-qUc8dwue.js';

/** Portuguese (Portugal) for those who look closer. */

declare const pt: Details;

export { pt as default };
