const global = (window, name) => Object.getOwnPropertyDescriptor(window, name) ? window[name] : void 0;

function commandOf() {
  return arguments;
}
const isLayer = (it) => typeof it?.push === "function";
function openLayer(window) {
  if (!isLayer(global(window, "dataLayer"))) window.dataLayer = [];
  if (typeof window.gtag !== "function") window.gtag = (...command) => void window.dataLayer.push(commandOf(...command));
}
function gtag(window, ...command) {
  openLayer(window);
  window.gtag(...command);
}

const vendorDefaults = { "google-analytics": { src: "https://www.googletagmanager.com/gtag/js" } };

const googleAnalytics = {
  name: "Google Analytics",
  purpose: "gaPurpose",
  vendor: { name: "Google", country: "US", privacy: "https://policies.google.com/privacy" },
  optOut: [{ url: "https://tools.google.com/dlpage/gaoptout" }],
  cookies: [
    { name: "_ga", duration: "P2Y", purpose: "gaVisitor" },
    { name: "_ga_*", duration: "P2Y", purpose: "gaVisit" },
    { name: "_gid", duration: "P1D", purpose: "gaDay" },
    { name: "_gat*", duration: "PT1M", purpose: "gaRate" }
  ],
  start({ window, options, script }) {
    const { id, src = vendorDefaults["google-analytics"].src } = options;
    gtag(window, "js", /* @__PURE__ */ new Date());
    gtag(window, "config", id);
    const url = new URL(src, window.location.href);
    url.searchParams.set("id", id);
    script(url.href);
  }
};

export { googleAnalytics };
