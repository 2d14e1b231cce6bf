import { D as Details } from '../../types-B6n7cbnO.js';

/** Icelandic for those who look closer. */

declare const is: Details;

export { is as default };
