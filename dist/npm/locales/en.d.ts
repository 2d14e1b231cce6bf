import { M as Messages } from '../types-qUc8dwue.js';

/** English, whole. What visitors download has each part of it where it is shown. */

declare const en: Messages;

export { en as default };
