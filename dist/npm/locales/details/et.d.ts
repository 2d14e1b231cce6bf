import { D as Details } from '../../types-CR7htgYa.js';

/** Estonian for those who look closer. */

declare const et: Details;

export { et as default };
