import { D as Details } from '../../types-DlvoDWXD.js';

/** Portuguese (Brazil) for those who look closer. */

declare const ptBR: Details;

export { ptBR as default };
