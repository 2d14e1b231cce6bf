import { D as Details } from '../../types-qUc8dwue.js';

/** Catalan for those who look closer. */

declare const ca: Details;

export { ca as default };
