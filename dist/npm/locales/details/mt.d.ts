import { D as Details } from '../../types-qUc8dwue.js';

/** Maltese for those who look closer. */

declare const mt: Details;

export { mt as default };
