export { m as mountChoices, a as mountDeclaration, b as mountWidget } from './chunk-fTk-l-fN.js';
import './chunk-v1outnQY.js';
import './chunk-DfWf46-z.js';
import './chunk-_2UymNtV.js';
import './locales/details/en.js';
import './chunk-C2xojbbo.js';
import 'preact';
import 'preact/jsx-runtime';
