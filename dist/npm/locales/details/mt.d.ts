import { D as Details } from '../../types-CR7htgYa.js';

/** Maltese for those who look closer. */

declare const mt: Details;

export { mt as default };
