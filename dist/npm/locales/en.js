import { a as closerTexts, n as noticeTexts, e as embedTexts, t as triggerLabel } from '../chunk-BZiJOYXe.js';
import { s as surface } from '../chunk-Cb1l5YJO.js';

const en = { ...surface, trigger: triggerLabel, ...embedTexts, ...noticeTexts, ...closerTexts };

export { en as default };
