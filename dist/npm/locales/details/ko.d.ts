import { D as Details } from '../../types-CR7htgYa.js';

/** Korean for those who look closer. */

declare const ko: Details;

export { ko as default };
