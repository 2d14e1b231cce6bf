import { D as Details } from '../../types-B6n7cbnO.js';

/** Indonesian for those who look closer. */

declare const id: Details;

export { id as default };
