import { D as Details } from '../../types-CR7htgYa.js';

/** Czech for those who look closer. */

declare const cs: Details;

export { cs as default };
