import { M as Messages } from '../types-CR7htgYa.js';

/** Norwegian Bokmål. */

declare const nb: Messages;

export { nb as default };
