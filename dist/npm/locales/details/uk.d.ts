import { D as Details } from '../../types-B6n7cbnO.js';

/** Ukrainian for those who look closer. */

declare const uk: Details;

export { uk as default };
