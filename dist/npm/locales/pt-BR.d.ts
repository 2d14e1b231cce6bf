import { M as Messages } from '../types-DFNIpi9p.js';

/** Portuguese (Brazil). */

declare const ptBR: Messages;

export { ptBR as default };
