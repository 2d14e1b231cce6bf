export { c as createConsent, s as signalsApplied } from './chunk-Cm83omdn.js';
export { C as ConfigError, m as meets } from './chunk-T9LktoFK.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';
