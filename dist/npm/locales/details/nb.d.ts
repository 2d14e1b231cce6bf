import { D as Details } from '../../types-CR7htgYa.js';

/** Norwegian Bokmål for those who look closer. */

declare const nb: Details;

export { nb as default };
