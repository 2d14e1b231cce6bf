export { c as createConsent, s as signalsApplied } from './chunk-ZKF0jf4l.js';
export { C as ConfigError, m as meets } from './chunk-ywpiyyJ5.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';
