import { D as Details } from '../../types-DFNIpi9p.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
