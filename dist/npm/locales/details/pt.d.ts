import { D as Details } from '../../types-CR7htgYa.js';

/** Portuguese (Portugal) for those who look closer. */

declare const pt: Details;

export { pt as default };
