export { m as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-X8r0GSFg.js';
import './chunk-v1outnQY.js';
import './chunk-CVSKUV19.js';
import './chunk-_2UymNtV.js';
import './locales/details/en.js';
import './chunk-n54NOBQl.js';
import 'preact';
import 'preact/jsx-runtime';
