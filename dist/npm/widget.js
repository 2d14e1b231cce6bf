export { m as mountChoices, b as mountDeclaration, c as mountWidget } from './chunk-CwE2nKU0.js';
import './chunk-v1outnQY.js';
import './chunk-CMuSpNQE.js';
import './chunk-_2UymNtV.js';
import './locales/details/en.js';
import './chunk-C2xojbbo.js';
import 'preact';
import 'preact/jsx-runtime';
