import { D as Details } from '../../types-B6n7cbnO.js';

/** Romanian for those who look closer. */

declare const ro: Details;

export { ro as default };
