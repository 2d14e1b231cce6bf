import { e as en, a as embedTexts, t as triggerLabel } from './chunk-D6kUnpqJ.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';

const files = {
  ko: () => import('./locales/ko.js')
};
async function loadLocale(locale) {
  const file = files[locale];
  if (!file) throw new Error(`assent: [no-locale] there are no texts in "${locale}"`);
  return (await file()).default;
}

function createHost(tag, css, theme, attributes = {}) {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: "open" });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
  }
  for (const name in theme) host.style.setProperty(`--assent-${name}`, theme[name]);
  for (const name in attributes) host.setAttribute(name, attributes[name]);
  return host;
}
function whenBody(run) {
  if (document.body) run();
  else document.addEventListener("readystatechange", run, { once: true });
  return () => document.removeEventListener("readystatechange", run);
}

const canonical = (tag) => tag.toLowerCase().replace(/^zh\b.*/, (it) => /-(hant|tw|hk|mo)/.test(it) ? "zh-hant" : "zh-hans").replace(/^n[no]\b/, "nb");
function matchLocale(tag, available) {
  const wish = canonical(tag);
  for (let part = wish; part; part = part.replace(/-?[^-]*$/, "")) {
    const found = available.find((it) => canonical(it) === part);
    if (found) return found;
  }
  return available.find((it) => !/^zh/.test(wish) && canonical(it).startsWith(wish.replace(/-.*/, "") + "-"));
}
function resolveLocale(wanted, pageLang, browserLanguages, available) {
  for (const tag of wanted === "auto" ? [pageLang, ...browserLanguages] : [wanted]) {
    const found = tag && matchLocale(tag, available);
    if (found) return found;
  }
  return "en";
}
function textFor(texts, locale) {
  if (typeof texts !== "object") return texts;
  return texts[matchLocale(locale, Object.keys(texts)) ?? "en"] ?? Object.values(texts)[0];
}
const isRightToLeft = (locale) => /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i.test(locale);

const locales = ["en", "ko"];

const localeFor = ({ ui }, messages = {}) => resolveLocale(ui.locale, document.documentElement.lang, navigator.languages, [...Object.keys({ ...messages, ...ui.messages }), ...locales]);
const overridesFor = ({ ui: { messages } }, locale) => messages[matchLocale(locale, Object.keys(messages)) ?? ""];

const PATIENCE = 1e3;
function createTexts(config, { load, messages = {} }, changed) {
  const locale = localeFor(config, messages);
  const dress = (language, texts) => ({ language, messages: { ...texts, ...overridesFor(config, language) } });
  const english = dress("en", en);
  const here = messages[locale] ?? (/^en\b/.test(locale) ? en : void 0);
  let shown = here && dress(locale, here);
  let wanted = false;
  let timer;
  const show = (texts) => {
    clearTimeout(timer);
    shown = texts;
    changed();
  };
  return {
    current: () => shown,
    want() {
      if (shown || wanted) return;
      wanted = true;
      const absent = () => show(overridesFor(config, locale) ? dress(locale, en) : english);
      if (!load) return absent();
      timer = setTimeout(show, PATIENCE, english);
      load(locale).then((it) => show(dress(locale, it)), absent);
    },
    stop: () => clearTimeout(timer)
  };
}
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => `${values[key] ?? all}`);

const wordFor = (category, part, { language, messages }) => textFor(category[part], language) ?? messages[category.id + (part === "name" ? "Name" : "Description")];
const namesLocked = ({ config, $policy }, shown, by) => config.categories.filter(({ id }) => $policy.get().locks[id] === by).map((it) => wordFor(it, "name", shown) ?? it.id).join(shown.messages.comma);
const signalLines = (consent, shown) => ["gpc", "dnt"].flatMap((signal) => {
  const categories = namesLocked(consent, shown, signal);
  return categories ? fill(shown.messages[`${signal}Honored`], { categories }) : [];
});
const wordsOf = (tree) => Array.isArray(tree) ? tree.flatMap(wordsOf) : typeof tree === "string" ? [tree] : tree && typeof tree === "object" ? wordsOf(tree.props.children) : [];

const TITLE_ID = "assent-title";
function Banner(consent, shown, press) {
  const { bannerTitle, bannerText, bannerChoice, policyLink, rejectAll, acceptAll, settings } = shown.messages;
  const { days, url } = consent.$policy.get();
  const values = { days, purposes: namesLocked(consent, shown) };
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("h2", { slot: "title", id: TITLE_ID, children: bannerTitle }),
    signalLines(consent, shown).map((it) => /* @__PURE__ */ jsx("p", { slot: "status", children: it })),
    /* @__PURE__ */ jsx("p", { slot: "text", children: fill(bannerText, values) }),
    /* @__PURE__ */ jsx("span", { slot: "text", children: fill(bannerChoice, values) + " " }),
    /* @__PURE__ */ jsx("a", { slot: "text", href: url, children: policyLink }),
    [rejectAll, acceptAll, settings].map((it, i) => (
      // The value names the button for tools, as in `assent-banner button[value=reject]`.
      /* @__PURE__ */ jsx("button", { slot: "action", type: "button", value: ["reject", "accept", "settings"][i], onClick: press[i], children: it })
    ))
  ] });
}
const BannerFrame = () => /* @__PURE__ */ jsxs("div", { class: "frame", children: [
  /* @__PURE__ */ jsxs("div", { class: "words", children: [
    /* @__PURE__ */ jsx("slot", { name: "title" }),
    /* @__PURE__ */ jsx("slot", { name: "status" }),
    /* @__PURE__ */ jsx("div", { class: "text", children: /* @__PURE__ */ jsx("slot", { name: "text" }) })
  ] }),
  /* @__PURE__ */ jsx("div", { class: "actions", children: /* @__PURE__ */ jsx("slot", { name: "action" }) })
] });

const UNITS = [{ Y: "year", M: "month", W: "week", D: "day" }, { H: "hour", M: "minute", S: "second" }];
const orAsWritten = (value, format) => {
  try {
    return format() ?? value;
  } catch {
    return value;
  }
};
const durationText = (duration, language) => orAsWritten(duration, () => duration.split("T").flatMap((part, i) => [...part.matchAll(/(\d+)(\w)/g)].map(([, count, unit]) => new Intl.NumberFormat(language, { style: "unit", unit: UNITS[i][unit], unitDisplay: "long" }).format(+count))).join(" ") || void 0);
const countryName = (code, language) => orAsWritten(code, () => new Intl.DisplayNames(language, { type: "region" }).of(code));

function Service(own, brought, shown) {
  const { language, messages } = shown;
  const { name, country, privacy } = { ...brought?.vendor, ...own.vendor };
  const cookies = own.cookies[0] ? own.cookies : brought?.cookies ?? [];
  const purpose = textFor(own.purpose ?? brought?.purpose, language);
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("h4", { children: textFor(own.name ?? brought?.name, language) ?? own.id }),
    purpose && /* @__PURE__ */ jsx("p", { children: purpose }),
    name && /* @__PURE__ */ jsxs("p", { children: [
      messages.provider,
      ": ",
      name,
      country && ` (${countryName(country, language)})`
    ] }),
    privacy && /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", { href: privacy, target: "_blank", rel: "noopener noreferrer", children: messages.providerPolicy }) }),
    /* @__PURE__ */ jsx("ul", { children: cookies.map((it) => Cookie(it, shown)) })
  ] });
}
function Cookie({ name, kind = "cookie", duration, purpose, reach }, { language, messages }) {
  const usual = kind === "cookie" ? void 0 : kind === "sessionStorage" ? messages.session : messages.untilDeleted;
  const lasts = duration === "session" ? messages.session : duration ? durationText(duration, language) : usual;
  return /* @__PURE__ */ jsxs("li", { children: [
    /* @__PURE__ */ jsx("code", { children: name }),
    " ",
    messages[kind],
    lasts && ` \xB7 ${lasts}`,
    /* @__PURE__ */ jsxs("p", { children: [
      textFor(purpose, language),
      reach && reach !== "page" && ` ${messages.unreachable}`
    ] })
  ] });
}

function Category({ config, $policy }, shown, described, draft, category) {
  const { id } = category;
  const { messages } = shown;
  const lock = $policy.get().locks[id];
  const services = config.services.filter((it) => it.category === id);
  return /* @__PURE__ */ jsxs("section", { children: [
    /* @__PURE__ */ jsxs("div", { class: "head", children: [
      /* @__PURE__ */ jsx("h3", { children: /* @__PURE__ */ jsx("label", { for: id, children: wordFor(category, "name", shown) ?? id }) }),
      /* @__PURE__ */ jsx("span", { id: `${id}-lock`, children: lock && (lock === "required" ? messages.alwaysOn : messages.lockedBySignal) }),
      /* @__PURE__ */ jsx(
        "input",
        {
          id,
          type: "checkbox",
          role: "switch",
          checked: draft.isOn(id),
          disabled: !!lock,
          "aria-describedby": `${id}-lock ${id}-text`,
          onChange: (event) => draft.toggle(id, event.currentTarget.checked)
        }
      )
    ] }),
    /* @__PURE__ */ jsx("p", { id: `${id}-text`, children: wordFor(category, "description", shown) }),
    services[0] && /* @__PURE__ */ jsxs("details", { children: [
      /* @__PURE__ */ jsx("summary", { children: fill(messages.services, { count: services.length }) }),
      services.map((it) => Service(it, described[it.id], shown))
    ] })
  ] });
}

function Panel(consent, shown, described, draft, press) {
  const { config, $policy, $view, close } = consent;
  const { messages } = shown;
  const { name, contact } = config.controller;
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      "aria-labelledby": "title",
      onClose: (event) => event.currentTarget.isConnected && $view.get() === "panel" && close(),
      children: [
        /* @__PURE__ */ jsxs("div", { class: "top", children: [
          /* @__PURE__ */ jsx("h2", { id: "title", tabIndex: -1, children: messages.panelTitle }),
          /* @__PURE__ */ jsx("button", { class: "close", type: "button", title: messages.close, onClick: close, children: /* @__PURE__ */ jsx("svg", { children: /* @__PURE__ */ jsx("path", { d: "M6 6l12 12M18 6L6 18" }) }) })
        ] }),
        /* @__PURE__ */ jsxs("div", { class: "body", children: [
          /* @__PURE__ */ jsxs("p", { children: [
            messages.panelText,
            " ",
            /* @__PURE__ */ jsx("a", { href: $policy.get().url, children: messages.policyLink })
          ] }),
          (name || contact) && /* @__PURE__ */ jsxs("p", { children: [
            messages.controller,
            ": ",
            name,
            name && contact && messages.comma,
            contact
          ] }),
          /* @__PURE__ */ jsx("div", { role: "status", children: signalLines(consent, shown).map((it) => /* @__PURE__ */ jsx("p", { children: it })) }),
          config.categories.map((it) => Category(consent, shown, described, draft, it))
        ] }),
        /* @__PURE__ */ jsx("div", { class: "actions", children: [messages.rejectAll, messages.acceptAll, messages.save].map((it, i) => /* @__PURE__ */ jsx("button", { type: "button", onClick: press[i], children: it })) })
      ]
    }
  );
}

var baseCss = ":host{all:initial!important;--accent: var(--assent-accent, #2a5db5);--accent-text: var(--assent-accent-text, #fff);--text: var(--assent-text, #1b1f26);--background: var(--assent-background, #fff);--border: var(--assent-border, #d5d9e0);--radius: var(--assent-radius, 12px);font-family:var(--assent-font, system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif)!important;line-height:1.5!important;overflow-wrap:anywhere!important;color:var(--text)!important;color-scheme:light dark!important;-webkit-locale:var(--lang)!important}:host(:lang(ko)){word-break:keep-all!important}@media(prefers-color-scheme:dark){:host{--text: var(--assent-text, #eceef2);--background: var(--assent-background, #1c1f26);--border: var(--assent-border, #3d434f)}}";

var bannerCss = ":host{position:fixed!important;z-index:var(--assent-z-index, 2147483000)!important;inset:auto 1em 1em!important;max-inline-size:var(--assent-width, 27em)!important}:host([position^=\"top\"]){inset-block:1em auto!important}:host([position$=\"end\"]){margin-inline-start:auto!important}:host([position$=\"m\"]),:host([position$=\"p\"]){margin-inline:auto!important}.frame{box-sizing:border-box;max-block-size:calc(100vh - 2em);overflow:auto;padding:1.4em;font-size:.9em;background:var(--background);border:1px solid var(--border);border-radius:var(--radius);box-shadow:var(--assent-shadow, 0 6px 32px #0f172a33)}.actions{display:grid;grid-template-columns:repeat(3,1fr);gap:.5em;margin-block-start:1em}:host([layout=\"bar\"]){inset:auto 0 0!important;max-inline-size:none!important}:host([layout=\"bar\"][position^=\"top\"]){inset-block:0 auto!important}:host([layout=\"bar\"]) .frame{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:1em 3em;border-width:1px 0;border-radius:0}:host([layout=\"bar\"]) .words{flex:1 1 28em;max-inline-size:50em}:host([layout=\"bar\"]) .actions{flex:0 1 30em;margin:0}::slotted(*){all:initial!important;font:inherit!important;color:inherit!important;-webkit-locale:inherit!important;word-break:inherit!important;overflow-wrap:inherit!important}::slotted(*):before,::slotted(*):after{content:none!important}::slotted(p){display:block!important;margin-block:.4em!important}::slotted(h2){display:block!important;font-size:1.15em!important;font-weight:600!important}::slotted([slot=\"status\"]){padding-inline-start:.75em!important;border-inline-start:3px solid var(--accent)!important}::slotted(a){display:inline-block!important;text-decoration:underline!important;text-underline-offset:.2em!important;cursor:pointer!important}::slotted(button){box-sizing:border-box!important;min-block-size:44px!important;padding:.4em .75em!important;font-weight:600!important;line-height:1.25!important;text-align:center!important;color:var(--accent-text)!important;background:var(--accent)!important;border:1px solid transparent!important;border-radius:calc(var(--radius) * .6)!important;cursor:pointer!important}::slotted(button:hover){box-shadow:inset 0 0 0 9em #0004!important}::slotted(:focus-visible){outline:3px solid var(--text)!important;outline-offset:2px!important}@media(max-width:30em){:host(*){inset:auto 0 0!important}:host(*) .frame.frame{display:block;padding-block-end:calc(1.4em + env(safe-area-inset-bottom));border-radius:var(--radius) var(--radius) 0 0}:host(*) .actions.actions{margin-block-start:1em}}@media(max-width:22em){.actions{grid-template-columns:1fr}}@media print{:host{display:none!important}}";

var panelCss = "dialog{box-sizing:border-box;inline-size:40em;max-inline-size:calc(100% - 2em);max-block-size:min(100% - 2em,48em);padding:0;overflow:auto;overscroll-behavior:contain;font-size:.9375em;color:inherit;background:var(--background);border:1px solid var(--border);border-radius:var(--radius);box-shadow:var(--assent-shadow, 0 6px 32px #0f172a33)}dialog::backdrop{background:#0f172a80}.top,.actions{position:sticky;z-index:1;inset-block:0;display:grid;grid-template-columns:1fr auto;align-items:center;gap:.5em;padding:.75em 1.5em;background:inherit;border:0 solid var(--border);border-block-end-width:1px}.actions{grid-template-columns:repeat(3,1fr);align-items:stretch;border-width:1px 0 0}.body{padding:1em 1.5em}h2,h3,h4,p,ul{margin:0;font-size:1em;font-weight:600}h2{font-size:1.2em;outline:none!important}h4{margin-block-start:.75em}p,ul{margin-block-end:.5em;font-weight:400}a{color:inherit;text-underline-offset:.2em}button{min-block-size:44px;padding:.4em .75em;font:inherit;font-weight:600;line-height:1.25;color:var(--accent-text);background:var(--accent);border:1px solid transparent;border-radius:calc(var(--radius) * .6);cursor:pointer}button:hover{box-shadow:inset 0 0 0 9em #0004}.close{margin-inline-end:-.75em;padding:10px;color:inherit;background:none}svg{display:block;inline-size:24px;block-size:24px;stroke:currentColor;stroke-width:2}[role=status] p{padding-inline-start:.75em;border-inline-start:3px solid var(--accent)}section{padding-block:.75em;border-block-start:1px solid var(--border)}.head{display:flex;align-items:center;gap:.75em}h3{flex:1}label,summary{padding-block:.6em;cursor:pointer}label{display:block}input{position:relative;flex:none;inline-size:44px;block-size:44px;margin:0;appearance:none;cursor:pointer}input:before,input:after{content:\"\";position:absolute;inset-block-start:10px;inline-size:42px;block-size:22px;border:1px solid #767d89;border-radius:2em}input:after{margin:5px;inline-size:0;block-size:0;border-width:7px}input:checked:before{background:var(--accent)}input:checked:after{inset-inline-start:20px;border-color:var(--accent-text)}input:disabled{opacity:.6}details>:not(summary){margin-inline-start:1em}:focus-visible{outline:3px solid;outline-offset:2px}@media(max-width:30em){dialog{inline-size:100%;max-inline-size:100%;margin-block-end:0;border-radius:var(--radius) var(--radius) 0 0}}@media(max-height:30em){.top,.actions{position:static}}@media(max-width:22em){.actions{grid-template-columns:1fr}}";

function createDrawing(consent, texts, describe, root) {
  const { config, $view, $policy, $grants, $decision } = consent;
  const { layout, position, theme } = config.ui;
  const described = {};
  let drawn = "none";
  let shownAt = 0;
  let banner;
  let panel;
  let asked = !describe;
  let destroyed = false;
  let draft = {};
  const isOn = (id) => draft[id] ?? $grants.get()[id] ?? false;
  function how(method, { language }, tree) {
    return { method, language, shownAt, texts: JSON.stringify({ language, surface: method.split(".")[0], texts: wordsOf(tree) }) };
  }
  function drafted() {
    const choices = {};
    const before = $decision.get()?.choices ?? {};
    for (const { id } of config.categories) if (!$policy.get().locks[id]) choices[id] = isOn(id);
    for (const { id, category = "" } of config.services) {
      const [on, own] = [choices[category], before[id]];
      if (on !== void 0 && own !== void 0) choices[id] = on === $grants.get()[category] ? own : on;
    }
    return choices;
  }
  function place(host, { language }) {
    host.lang = language;
    host.style.setProperty("--lang", `"${language}"`);
    host.dir = isRightToLeft(language) ? "rtl" : "ltr";
    if (!host.isConnected) (root ?? document.body).append(host);
    return host;
  }
  function drawBanner(shown) {
    if (!banner) {
      banner = createHost("assent-banner", baseCss + bannerCss, theme, { role: "region", "aria-labelledby": TITLE_ID, layout, position });
      render(/* @__PURE__ */ jsx(BannerFrame, {}), banner.shadowRoot);
    }
    const tree = Banner(consent, shown, [
      () => consent.rejectAll(how("banner.reject_all", shown, tree)),
      () => consent.acceptAll(how("banner.accept_all", shown, tree)),
      () => consent.open("panel")
    ]);
    render(tree, place(banner, shown));
  }
  function drawPanel(shown) {
    const fresh = !panel;
    panel ?? (panel = createHost("assent-panel", baseCss + panelCss, theme));
    const tree = Panel(consent, shown, described, { isOn, toggle }, [
      () => consent.rejectAll(how("panel.reject_all", shown, tree)),
      () => consent.acceptAll(how("panel.accept_all", shown, tree)),
      () => consent.decide(drafted(), how("panel.save", shown, tree))
    ]);
    render(tree, place(panel, shown).shadowRoot);
    if (!fresh) return;
    const dialog = dialogOf(panel);
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute("open", "");
    dialog.querySelector("h2").focus();
    askServices();
  }
  function toggle(id, on) {
    draft[id] = on;
    draw();
  }
  function askServices() {
    if (asked) return;
    asked = true;
    for (const service of config.services) {
      if (service.use) {
        describe(service).then((it) => {
          if (it) described[service.id] = it;
          draw();
        }, () => {
        });
      }
    }
  }
  function draw() {
    const wanted = destroyed || !(root ?? document.body) ? "none" : $view.get();
    if (wanted !== "none") texts.want();
    const shown = texts.current();
    const view = shown ? wanted : "none";
    if (view !== drawn) {
      drawn = view;
      draft = {};
      shownAt = Date.now();
    }
    if (view !== "panel" && panel) {
      dialogOf(panel).close?.();
      panel.remove();
      panel = void 0;
    }
    if (shown && (view === "banner" || banner && view === "panel")) drawBanner(shown);
    else {
      banner?.remove();
      banner = void 0;
    }
    if (shown && view === "panel") drawPanel(shown);
  }
  return {
    draw,
    destroy() {
      destroyed = true;
      draw();
    }
  };
}
const dialogOf = (panel) => panel.shadowRoot.querySelector("dialog");

function mountWidget$1(consent, options = {}) {
  const { config, $view, $policy, open, close } = consent;
  const texts = createTexts(config, options, () => drawing.draw());
  const drawing = createDrawing(consent, texts, options.describe, options.root);
  const undo = [$view.listen(drawing.draw), $policy.listen(drawing.draw), whenBody(drawing.draw), texts.stop, drawing.destroy];
  return { open, close, destroy: () => undo.forEach((it) => it()) };
}

var css$1 = ":host{all:initial;position:absolute;display:flex;box-sizing:border-box;flex-direction:column;align-items:center;justify-content:safe center;gap:.75em;overflow:auto;padding:1em;color:var(--assent-text, #1b1f26);background:var(--assent-surface, #eef0f4);border:1px solid var(--assent-border, #d5d9e0);font:15px/1.45 var(--assent-font, system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif);text-align:center;-webkit-locale:inherit}:host(:lang(ko)){word-break:keep-all}:host([hidden]){display:none}p{max-inline-size:34em;margin:0}div{display:flex;flex-wrap:wrap;justify-content:center;gap:.5em}button{min-block-size:44px;padding:.4em 1em;font:inherit;font-weight:600;color:var(--assent-accent-text, #fff);background:var(--assent-accent, #2a5db5);border:1px solid transparent;border-radius:calc(var(--assent-radius, 12px) * .6);cursor:pointer}button:hover{box-shadow:inset 0 0 0 9em #0004}:focus-visible{outline:3px solid;outline-offset:2px}@media(prefers-color-scheme:dark){:host{color:var(--assent-text, #eceef2);background:var(--assent-surface, #262a33);border-color:var(--assent-border, #3d434f)}}@media print{:host{display:none}}";

const LEAST = { width: 100, height: 60 };
function hostOf(element) {
  const address = ["src", "data", "poster", "srcset"].map((it) => element.getAttribute(`data-${it}`)).find(Boolean) ?? "";
  try {
    return new URL(address, document.baseURI).host;
  } catch {
    return address;
  }
}
function mountPlaceholders(consent, { load, messages = {} } = {}) {
  const { config, $held, $policy } = consent;
  const locale = localeFor(config, messages);
  const shown = /* @__PURE__ */ new Map();
  let language = messages[locale] || overridesFor(config, locale)?.embedText ? locale : "en";
  let words = { ...embedTexts, ...messages[locale], ...overridesFor(config, language) };
  function place({ element, need, load: loadOnce }) {
    const el = element;
    const ids = need.split(" ").filter((id) => !id.startsWith("!"));
    const service = config.services.find((it) => ids.includes(it.id));
    const host = createHost("assent-embed", css$1, config.ui.theme, { role: "group" });
    const [text, actions, once, always] = ["p", "div", "button", "button"].map((it) => document.createElement(it));
    const sentence = () => words.embedText.replace("{name}", textFor(service?.name, language) ?? (el.title || hostOf(el))).replace("{provider}", service?.vendor.name ?? hostOf(el));
    function update() {
      host.lang = language;
      host.ariaLabel = text.textContent = sentence();
      once.textContent = words.embedOnce;
      always.textContent = words.embedAlways;
      always.hidden = ids.some((id) => $policy.get().locks[config.services.find((it) => it.id === id)?.category ?? id]);
    }
    function fit() {
      const { width, height, left, top } = el.getBoundingClientRect();
      host.hidden = width < LEAST.width || height < LEAST.height;
      if (host.hidden) return;
      host.style.inlineSize = `${width}px`;
      host.style.blockSize = `${height}px`;
      host.style.transform = "";
      const now = host.getBoundingClientRect();
      if (now.left !== left || now.top !== top) host.style.transform = `translate(${left - now.left}px, ${top - now.top}px)`;
    }
    function focus() {
      if (el.tabIndex < 0) el.tabIndex = -1;
      el.focus();
    }
    const shownAt = Date.now();
    once.onclick = () => {
      loadOnce();
      focus();
    };
    always.onclick = () => {
      const texts = JSON.stringify({ language, surface: "embed", texts: [sentence(), words.embedOnce, words.embedAlways] });
      consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { method: "embed.accept", language, shownAt, texts });
      focus();
    };
    actions.append(once, always);
    host.shadowRoot.append(text, actions);
    update();
    host.style.borderRadius = getComputedStyle(el).borderRadius;
    el.before(host);
    const resized = new ResizeObserver(fit);
    resized.observe(el);
    fit();
    shown.set(el, {
      host,
      update,
      destroy() {
        resized.disconnect();
        host.remove();
      }
    });
  }
  function draw() {
    const held = $held.get();
    for (const [element, it] of shown) {
      if (held.some((now) => now.element === element)) continue;
      it.destroy();
      shown.delete(element);
    }
    for (const it of held) if (!shown.has(it.element)) place(it);
  }
  if (language === "en" && !/^en\b/.test(locale)) {
    load?.(locale).then((it) => {
      language = locale;
      words = { ...it, ...overridesFor(config, locale) };
      shown.forEach((one) => one.update());
    }, () => {
    });
  }
  draw();
  const stop = $held.listen(draw);
  return {
    destroy() {
      stop();
      shown.forEach((it) => it.destroy());
    }
  };
}

var css = ":host{all:initial;color-scheme:light dark;position:fixed;z-index:var(--assent-z-index, 2147483000);inset-block-end:1em;inset-inline-start:1em}:host([position^=\"top\"]){inset-block:1em auto}:host([position$=\"end\"]){inset-inline:auto 1em}:host([hidden]){display:none}button{inline-size:44px;block-size:44px;padding:10px;color:var(--assent-text, CanvasText);background:var(--assent-background, Canvas);border:1px solid;border-radius:50%}svg{display:block;inline-size:22px;block-size:22px;fill:none;stroke:currentColor;stroke-width:2}@media print{:host{display:none}}";

const ICON = "M1 6h9m6 0h5M1 16h5m6 0h9M10 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
function mountTrigger({ config, $view, open }, { load, messages = {} } = {}) {
  const { trigger, position, theme } = config.ui;
  if (!trigger) return { destroy() {
  } };
  const locale = localeFor(config, messages);
  const host = createHost("assent-trigger", css, theme, { role: "region", position });
  const button = document.createElement("button");
  const [icon, lines] = ["svg", "path"].map((it) => document.createElementNS("http://www.w3.org/2000/svg", it));
  lines.setAttribute("d", ICON);
  icon.append(lines);
  button.append(icon);
  button.type = "button";
  button.onclick = () => open("panel");
  host.shadowRoot.append(button);
  function label(language, texts) {
    const text = overridesFor(config, language)?.trigger ?? texts?.trigger ?? triggerLabel;
    host.lang = language;
    button.title = text;
    for (const it of [host, button]) it.setAttribute("aria-label", text);
  }
  const show = () => {
    host.hidden = $view.get() === "banner";
  };
  const here = messages[locale];
  label(here || overridesFor(config, locale)?.trigger ? locale : "en", here);
  if (!here && !/^en\b/.test(locale)) load?.(locale).then((it) => label(locale, it), () => {
  });
  show();
  const undo = [$view.listen(show), whenBody(() => document.body.append(host)), () => host.remove()];
  return { destroy: () => undo.forEach((it) => it()) };
}

function mountWidget(consent, options = {}) {
  const all = { load: loadLocale, ...options };
  const trigger = mountTrigger(consent, all);
  const placeholders = mountPlaceholders(consent, all);
  const widget = mountWidget$1(consent, all);
  return {
    ...widget,
    destroy() {
      widget.destroy();
      trigger.destroy();
      placeholders.destroy();
    }
  };
}

export { mountWidget };
