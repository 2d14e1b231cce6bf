import { D as Details } from '../../types-CR7htgYa.js';

/** Indonesian for those who look closer. */

declare const id: Details;

export { id as default };
