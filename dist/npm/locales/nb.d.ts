import { M as Messages } from '../types-B6n7cbnO.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
