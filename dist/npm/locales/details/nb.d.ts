import { D as Details } from '../../types-B6n7cbnO.js';

/** Norwegian Bokmål for those who look closer. */

declare const nb: Details;

export { nb as default };
