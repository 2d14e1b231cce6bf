import { D as Details } from '../../types-B6n7cbnO.js';

/** Maltese for those who look closer. */

declare const mt: Details;

export { mt as default };
