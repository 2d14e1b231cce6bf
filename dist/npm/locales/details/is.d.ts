import { D as Details } from '../../types-CR7htgYa.js';

/** Icelandic for those who look closer. */

declare const is: Details;

export { is as default };
