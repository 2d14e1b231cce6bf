import { D as Details } from '../../types-qUc8dwue.js';

/** German for those who look closer. */

declare const de: Details;

export { de as default };
