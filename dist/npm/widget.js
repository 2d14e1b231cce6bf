export { m as mountChoices, a as mountDeclaration, b as mountWidget } from './chunk-BpBvmf_A.js';
import './chunk-CiURSLuh.js';
import './chunk-D3Dnb7fa.js';
import './chunk-ETXTQWk6.js';
import './locales/details/en.js';
import './chunk-IcvsJQm9.js';
import 'preact';
import 'preact/jsx-runtime';
