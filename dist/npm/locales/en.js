import { a as closerTexts, n as noticeTexts, e as embedTexts, t as triggerLabel } from '../chunk-v1outnQY.js';
import { s as surface } from '../chunk-D-5hFD6N.js';

const en = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...closerTexts };

export { en as default };
