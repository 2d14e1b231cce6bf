import { D as Details } from '../../types-CR7htgYa.js';

/** Greek for those who look closer. */

declare const el: Details;

export { el as default };
