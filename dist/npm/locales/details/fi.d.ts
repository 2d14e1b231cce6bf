import { D as Details } from '../../types-CR7htgYa.js';

/** Finnish for those who look closer. */

declare const fi: Details;

export { fi as default };
