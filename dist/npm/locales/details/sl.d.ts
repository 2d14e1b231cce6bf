import { D as Details } from '../../types-qUc8dwue.js';

/** Slovenian for those who look closer. */

declare const sl: Details;

export { sl as default };
