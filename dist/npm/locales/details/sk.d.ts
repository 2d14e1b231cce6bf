import { D as Details } from '../../types-B6n7cbnO.js';

/** Slovak for those who look closer. */

declare const sk: Details;

export { sk as default };
