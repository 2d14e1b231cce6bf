import { D as Details } from '../../types-B6n7cbnO.js';

/** Greek for those who look closer. */

declare const el: Details;

export { el as default };
