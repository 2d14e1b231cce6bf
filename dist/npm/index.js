export { c as createConsent, m as meets, s as signalsApplied } from './chunk-netW_iiT.js';
export { C as ConfigError } from './chunk-DwsiBvQa.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';
