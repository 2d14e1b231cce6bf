import { D as Details } from '../../types-CR7htgYa.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
