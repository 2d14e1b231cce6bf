export { c as createConsent, m as meets, s as signalsApplied } from './chunk-BGKUW41u.js';
export { C as ConfigError } from './chunk-DeXUp-po.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';
