import { D as Details } from '../../types-CR7htgYa.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
