import { D as Details } from '../../types-qUc8dwue.js';

/** Portuguese (Brazil) for those who look closer. */

declare const ptBR: Details;

export { ptBR as default };
