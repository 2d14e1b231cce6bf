import { D as Details } from '../../types-B6n7cbnO.js';

/** Thai for those who look closer. */

declare const th: Details;

export { th as default };
