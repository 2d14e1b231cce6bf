import { D as Details } from '../../types-B6n7cbnO.js';

/** Slovenian for those who look closer. */

declare const sl: Details;

export { sl as default };
