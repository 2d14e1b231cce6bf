import { D as Details } from '../../types-qUc8dwue.js';

/** Icelandic for those who look closer. */

declare const is: Details;

export { is as default };
