import { D as Details } from './types-messages.js';

/** Types only: what the file of every language exports for those who look closer (`assent/locales/details/ko`). */

declare const details: Details;

export { details as default };
