import { D as Details } from '../../types-CR7htgYa.js';

/** Portuguese (Brazil) for those who look closer. */

declare const ptBR: Details;

export { ptBR as default };
