import { M as Messages } from '../types-B6n7cbnO.js';

/** English, whole. What visitors download has each part of it where it is shown. */

declare const en: Messages;

export { en as default };
