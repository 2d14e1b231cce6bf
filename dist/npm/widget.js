export { m as mountChoices, a as mountDeclaration, b as mountWidget } from './chunk-Bqs59EaT.js';
import './chunk-CiURSLuh.js';
import './chunk-DMHnt90s.js';
import './chunk-ETXTQWk6.js';
import './locales/details/en.js';
import './chunk-D3H3Lb8u.js';
import 'preact';
import 'preact/jsx-runtime';
