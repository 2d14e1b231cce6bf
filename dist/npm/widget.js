export { m as mountChoices, a as mountDeclaration, b as mountWidget } from './chunk-DfpclZ-V.js';
import './chunk-CiURSLuh.js';
import './chunk-D3Dnb7fa.js';
import './chunk-ETXTQWk6.js';
import './locales/details/en.js';
import './chunk-D3H3Lb8u.js';
import 'preact';
import 'preact/jsx-runtime';
