import { R as REQUIRED } from './chunk-waitsForAnswer.js';
import { k as knownHosts, a as knownCookies } from './chunk-grants.js';

const CATEGORIES = {
  __proto__: null,
  advertising: ["ad_storage", "ad_user_data", "ad_personalization"],
  analytics: ["analytics_storage"],
  functional: ["functionality_storage", "personalization_storage"],
  required: ["security_storage"]
};
const stateOf = (granted) => Object.fromEntries(Object.values(CATEGORIES).flat().map((it) => [it, granted.includes(it) || it === "security_storage" ? "granted" : "denied"]));
const denied = stateOf([]);
const typesOf = ({ id, consentMode }) => consentMode ?? CATEGORIES[id] ?? [];
const consentState = ({ categories }, grants) => stateOf(categories.flatMap((it) => grants[it.id] === true ? typesOf(it) : []));
const unmapped = ({ categories }) => {
  const optional = categories.filter(({ id }) => id !== REQUIRED);
  return optional.every((it) => !typesOf(it).length) ? optional[0]?.id : void 0;
};
const googleServices = (config) => config.services.filter((it) => it.use === "google-analytics");
const expectsGoogle = (config) => googleServices(config).length > 0 || config.categories.some((it) => it.consentMode);
function disableAnalytics(window, config, grants) {
  for (const { id, options } of googleServices(config)) {
    const flags = window;
    flags[`ga-disable-${options.id}`] = options.mode !== "advanced" && grants[id] !== true;
  }
}

const declaredNames = ({ use = "", cookies }) => [...cookies, ...(knownCookies[use] ?? []).map((name) => ({ name, kind: "cookie" }))];
function hostOf(address) {
  try {
    return [new URL(address).host];
  } catch {
    return [];
  }
}
const declaredHosts = ({ use = "", hosts, options }) => [.../* @__PURE__ */ new Set([...hosts, ...knownHosts[use] ?? [], ...hostOf(options?.src)])];

export { disableAnalytics as a, denied as b, consentState as c, declaredNames as d, expectsGoogle as e, declaredHosts as f, unmapped as u };
