import { a as advise, e as explainAdvice } from './chunk-advise.js';

function tellAdvice(input, document) {
  const tell = () => {
    const marked = [...document.querySelectorAll("[data-consent]")].flatMap((it) => it.getAttribute("data-consent").split(/\s+/)).map((it) => it.replace(/^!/, ""));
    for (const it of advise(input, marked)) console.warn(`assent: [${it.code}] ${explainAdvice(it)}`);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", tell, { once: true });
  else tell();
}

export { tellAdvice };
