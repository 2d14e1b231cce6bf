import { D as Details } from '../../types-B6n7cbnO.js';

/** German for those who look closer. */

declare const de: Details;

export { de as default };
