import { D as Details } from '../../types-B6n7cbnO.js';

/** Korean for those who look closer. */

declare const ko: Details;

export { ko as default };
