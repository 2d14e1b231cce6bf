export { m as mountChoices, a as mountDeclaration, b as mountWidget } from './chunk-1SvH_Nz4.js';
import './chunk-v1outnQY.js';
import './chunk-1oTTjO2Q.js';
import './chunk-_2UymNtV.js';
import './locales/details/en.js';
import './chunk-C2xojbbo.js';
import 'preact';
import 'preact/jsx-runtime';
