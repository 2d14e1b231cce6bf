import { D as Details } from '../../types-CR7htgYa.js';

/** French for those who look closer. */

declare const fr: Details;

export { fr as default };
