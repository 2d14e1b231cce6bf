export { c as createConsent, m as meets, s as signalsApplied } from './chunk-p3UoBjiK.js';
export { C as ConfigError } from './chunk-OLJe5duU.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';
