import { a as advise, b as explainAdvice } from './chunk-BhOZ9t3W.js';
import './chunk-BetBw4t7.js';
import './chunk-DI0aXbI_.js';
import './chunk-B_sE-yl6.js';
import './chunk-zP0QD_1K.js';
import './chunk-cP0uIaAK.js';
import 'js-cookie';
import './receipt.js';

function tellAdvice(input, document) {
  const tell = () => {
    const marked = [...document.querySelectorAll("[data-consent]")].flatMap((it) => it.getAttribute("data-consent").split(/\s+/)).map((it) => it.replace(/^!/, ""));
    for (const it of advise(input, marked)) console.warn(`assent: [${it.code}] ${explainAdvice(it)}`);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tell, { once: true });
  else tell();
}

export { tellAdvice };
