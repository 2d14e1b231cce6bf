import { M as Messages } from '../types-Ck7MnscE.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
