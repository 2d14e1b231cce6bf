import { D as Details } from '../../types-qUc8dwue.js';

/** Croatian for those who look closer. */

declare const hr: Details;

export { hr as default };
