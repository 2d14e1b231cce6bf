import { D as Details } from '../../types-qUc8dwue.js';

/** Norwegian Bokmål for those who look closer. */

declare const nb: Details;

export { nb as default };
