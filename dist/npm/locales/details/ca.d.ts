import { D as Details } from '../../types-B6n7cbnO.js';

/** Catalan for those who look closer. */

declare const ca: Details;

export { ca as default };
