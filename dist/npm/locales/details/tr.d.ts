import { D as Details } from '../../types-CR7htgYa.js';

/** Turkish for those who look closer. */

declare const tr: Details;

export { tr as default };
