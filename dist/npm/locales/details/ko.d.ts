import { D as Details } from '../../types-DFNIpi9p.js';

/** Korean for those who look closer. */

declare const ko: Details;

export { ko as default };
