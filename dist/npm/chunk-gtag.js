import { g as global } from './chunk-waitsForAnswer.js';

function commandOf() {
  return arguments;
}
const isCommand = (it) => ({}).toString.call(it) === "[object Arguments]";
const isLayer = (it) => typeof it?.push === "function";
function openLayer(window) {
  if (!isLayer(global(window, "dataLayer"))) window.dataLayer = [];
  if (typeof window.gtag !== "function") window.gtag = (...command) => void window.dataLayer.push(commandOf(...command));
}
function gtag(window, ...command) {
  openLayer(window);
  window.gtag(...command);
}

export { isCommand as a, commandOf as c, gtag as g, isLayer as i, openLayer as o };
