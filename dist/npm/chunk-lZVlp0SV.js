import { g as gtag } from './chunk-ZKF0jf4l.js';
import './chunk-ywpiyyJ5.js';
import 'nanostores';
import 'js-cookie';
import './receipt.js';

const vendorDefaults = { "google-analytics": { src: "https://www.googletagmanager.com/gtag/js" } };

const googleAnalytics = {
  name: "Google Analytics",
  purpose: {
    en: "Counts visits and shows which pages are read, so that the site can be improved.",
    ko: "\uBC29\uBB38 \uC218\uC640 \uB9CE\uC774 \uC77D\uD78C \uD398\uC774\uC9C0\uB97C \uC9D1\uACC4\uD558\uC5EC \uC0AC\uC774\uD2B8\uB97C \uAC1C\uC120\uD558\uB294 \uB370 \uC501\uB2C8\uB2E4."
  },
  vendor: { name: "Google", country: "US", privacy: "https://policies.google.com/privacy" },
  cookies: [
    { name: "_ga", duration: "P2Y", purpose: { en: "Tells visitors apart.", ko: "\uBC29\uBB38\uC790\uB97C \uAD6C\uBD84\uD569\uB2C8\uB2E4." } },
    { name: "_ga_*", duration: "P2Y", purpose: { en: "Remembers the state of the visit.", ko: "\uBC29\uBB38 \uC0C1\uD0DC\uB97C \uAE30\uC5B5\uD569\uB2C8\uB2E4." } },
    { name: "_gid", duration: "P1D", purpose: { en: "Tells visitors apart for a day.", ko: "\uD558\uB8E8 \uB3D9\uC548 \uBC29\uBB38\uC790\uB97C \uAD6C\uBD84\uD569\uB2C8\uB2E4." } },
    { name: "_gat*", duration: "PT1M", purpose: { en: "Limits the number of requests.", ko: "\uC694\uCCAD \uD69F\uC218\uB97C \uC81C\uD55C\uD569\uB2C8\uB2E4." } }
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
