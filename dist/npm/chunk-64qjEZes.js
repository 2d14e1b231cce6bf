const TYPES = "ad_storage ad_user_data ad_personalization analytics_storage functionality_storage personalization_storage".split(" ");
const CATEGORIES = {
  __proto__: null,
  advertising: TYPES.slice(0, 3),
  analytics: TYPES.slice(3, 4),
  functional: TYPES.slice(4),
  required: ["security_storage"]
};
const WAIT = 500;
function gtag(window) {
  const layer = window.dataLayer ?? (window.dataLayer = []);
  window.gtag ?? (window.gtag = function() {
    layer.push(arguments);
  });
  window.gtag.apply(void 0, [].slice.call(arguments, 1));
}
function denyByDefault(window) {
  const set = window.dataLayer?.some((it) => ({}).toString.call(it) === "[object Arguments]" && it[0] === "consent" && it[1] === "default");
  if (!set) gtag(window, "consent", "default", { ...state({}), wait_for_update: WAIT });
}
function state(granted) {
  return Object.fromEntries([...TYPES, "security_storage"].map((it) => [it, granted[it] || it === "security_storage" ? "granted" : "denied"]));
}
function updateConsentMode(window, config, grants) {
  const granted = {};
  for (const { id, consentMode } of config.categories) {
    for (const type of consentMode ?? CATEGORIES[id] ?? []) granted[type] || (granted[type] = grants[id] === true);
  }
  gtag(window, "consent", "update", state(granted));
}
const googleServices = (config) => config.services.filter((it) => it.use === "google-analytics");
function disableAnalytics(window, config, grants) {
  for (const { id, options } of googleServices(config)) {
    const flags = window;
    flags[`ga-disable-${options.id}`] = options.mode !== "advanced" && grants[id] !== true;
  }
}

export { denyByDefault as a, gtag as b, disableAnalytics as d, googleServices as g, updateConsentMode as u };
