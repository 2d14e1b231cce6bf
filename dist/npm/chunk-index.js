import { r as real, a as addressOf, o as optedOutCategories } from './chunk-waitsForAnswer.js';
import { v as localeFor, h as hasFile, o as overridesFor, I as INK, d as css$6, p as propertyOf, k as createHost, w as putInTopLayer, g as bannerLines, x as makeElement, e as bannerContent, y as createBannerHost, T as TITLE_ID, q as dateText, b as baseCss, t as textCss } from './chunk-presets.js';
import { m as messageFiles, d as detailFiles, a as isBranch, b as declarationTree, c as categoryName, e as stateText } from './chunk-tree.js';
import { t as textFor, i as isRightToLeft } from './chunk-locale.js';
import { b as bannerTexts, n as noticeTexts, p as panelDetailTexts, s as surfaceTexts, o as outdatedTexts, c as embedTexts, t as triggerLabel } from './chunk-en2.js';
import { e as en, p as privacyLinkTexts } from './chunk-en.js';
import { M as MS_PER_DAY } from './chunk-signals.js';

const PATIENCE_MS = 5e3;
function createTranslationSource(consent, { load, messages = {} }, changed) {
  const { $locale } = consent;
  const as = (language, messages2) => ({ language, messages: messages2 });
  let shown;
  let wanted;
  let timer;
  function showTranslation(texts) {
    clearTimeout(timer);
    shown = texts;
    changed();
  }
  function here(locale) {
    const texts = messages[locale] ?? (/^en\b/.test(locale) ? bannerTexts : void 0);
    return texts && as(locale, texts);
  }
  shown = here(localeFor(consent, messages));
  const stop = $locale.listen(() => {
    if (wanted !== void 0 || shown) want();
  });
  function want() {
    const locale = localeFor(consent, messages);
    if (wanted === locale || wanted === void 0 && shown?.language === locale) return;
    wanted = locale;
    const there = here(locale);
    if (there) return showTranslation(there);
    const absent = () => showTranslation(as(Object.keys(overridesFor(consent, locale)).length ? locale : "en", bannerTexts));
    if (!load || !hasFile(locale)) return absent();
    if (!shown) timer ?? (timer = setTimeout(showTranslation, PATIENCE_MS, as("en", bannerTexts)));
    load(locale).then((it) => {
      if (wanted === locale) showTranslation(as(locale, it));
    }, () => {
      if (wanted === locale) absent();
    });
  }
  return {
    // The site's own words are put over them each time: another region has others.
    current: () => shown && { ...shown, messages: { ...shown.messages, ...overridesFor(consent, shown.language) } },
    want,
    stop() {
      stop();
      clearTimeout(timer);
    }
  };
}

const LEAST_CONTRAST = 4.5;
const SMALLEST_FONT_PX = 9;
const numbered = (colour) => {
  const numbers = (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [scale, from] = /^rgb/.test(colour) ? [255, 0] : colour.startsWith("color(srgb ") ? [1, 0] : [0, 0];
  if (!scale) return void 0;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.slice(from);
  return [...[red, green, blue].map((it) => Math.min(1, Math.max(0, it / scale))), alpha];
};
function createReader(root) {
  const known = /* @__PURE__ */ new Map();
  let probe;
  function asked(colour) {
    if (!probe) {
      probe = real(document).createElement("i");
      root.append(probe);
    }
    probe.style.setProperty("color", `color-mix(in srgb, ${colour}, ${colour})`, "important");
    return numbered(getComputedStyle(probe).color);
  }
  return {
    read(colour) {
      if (!known.has(colour)) known.set(colour, numbered(colour) ?? asked(colour));
      return known.get(colour);
    },
    end: () => probe?.remove()
  };
}
const luminance = (rgb) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const it = rgb[i];
  return sum + weight * (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4);
}, 0);
const over = (it, ground) => [0, 1, 2].map((i) => it[i] * it[3] + ground[i] * (1 - it[3])).concat(1);
function groundOf(element, read) {
  const layers = [];
  for (let it = element; it; it = it.assignedSlot ?? it.parentElement ?? it.getRootNode().host ?? null) {
    const colour = read(getComputedStyle(it).backgroundColor);
    if (!colour) return void 0;
    if (colour[3]) layers.push(colour);
    if (colour[3] >= 1) break;
  }
  return layers.reduceRight((ground, it) => over(it, ground ?? it), void 0);
}
function contrastOf(element, read) {
  const [ink, ground] = [read(getComputedStyle(element).color), groundOf(element, read)];
  if (!ink || !ground) return void 0;
  const [light, dark] = [over(ink, ground), ground].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
const lookOf = (button, read) => {
  const { color, fontSize, fontWeight, borderWidth, opacity } = getComputedStyle(button);
  return [color, groundOf(button, read)?.map((it) => it.toFixed(2)).join(" "), fontSize, fontWeight, borderWidth, opacity].join();
};
const LEEWAY = { width: 8, height: 4 };
function areAlike(one, other, read) {
  const [a, b] = [one, other].map((it) => it.getBoundingClientRect());
  return lookOf(one, read) === lookOf(other, read) && ["width", "height"].every((it) => Math.abs(a[it] - b[it]) < LEEWAY[it]);
}
const LOST_PART = "data-part";
const answerButtons = (host) => ["reject", "accept"].map((it) => host.querySelector(`[value=${it}]`) ?? host.shadowRoot.querySelector(`[part~=${it}], [${LOST_PART}~=${it}]`));
function legibilityFaults(host) {
  const shadow = host.shadowRoot;
  const { read, end } = createReader(shadow);
  const found = [host, shadow].flatMap((it) => [...it.querySelectorAll("h2, p, a, button, label")]).filter((it) => it.getClientRects().length);
  const faults = found.flatMap((it) => {
    const size = parseFloat(getComputedStyle(it).fontSize);
    const contrast = contrastOf(it, read);
    return [
      ...size < SMALLEST_FONT_PX ? [["small-text", host.localName, it.textContent, size]] : [],
      ...contrast !== void 0 && contrast < LEAST_CONTRAST ? [["low-contrast", host.localName, it.textContent, contrast.toFixed(2)]] : []
    ];
  });
  const [reject, accept] = answerButtons(host);
  if (reject && accept && !areAlike(reject, accept, read)) faults.push(["unequal-choices", host.localName]);
  end();
  return faults;
}

const PROPERTIES = {
  font: ["font-family"],
  fontSize: ["font-size"],
  shadow: ["box-shadow"],
  width: ["max-width"],
  radius: ["border-radius", (it) => `calc(${it} * .6)`],
  spacing: ["padding-top", (it) => `max(${it}, 1px)`],
  motion: ["transition-duration", (it) => `calc(${it} * 1)`]
};
const supports = (property, value) => window.CSS?.supports?.(property, value) ?? true;
function fits(name, value) {
  if (name === "zIndex") return /^(\d{1,10}|var\(--.*\))$/.test(value);
  const [property, sum] = PROPERTIES[name] ?? ["color"];
  return !/^(inherit|initial|unset|revert|revert-layer)$/i.test(value.trim()) && supports(property, value) && (!sum || supports(property, sum(value)));
}
const canInk = () => supports("color", INK.replace("var(--accent)", "red"));
const LOOK_AFTER_MS$1 = 1e3;
const LEGIBLE = {
  "low-contrast": (name) => !(name in PROPERTIES) && name !== "zIndex",
  "small-text": (name) => name === "fontSize"
};
function createTheme({ preset, scheme, light = {}, dark = {}, ...base }, report, keep = () => void 0) {
  const said = /* @__PURE__ */ new Set();
  const once = (...it) => {
    const line = it.join();
    if (!said.has(line)) report(...it);
    said.add(line);
  };
  const valid = (path, values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => {
    if (value === void 0) return false;
    if (value === "inherit" && name === "font") return true;
    const right = fits(name, value);
    if (!right) once("invalid-look", `${path}.${name}`, value);
    return right;
  }));
  const [all, ...schemes] = [valid("ui.theme", base), valid("ui.theme.light", light), valid("ui.theme.dark", dark)];
  for (const it of [all, ...schemes]) if (it["accent"] && !it["accentText"] && !all["accentText"] && canInk()) it["accentText"] = INK;
  const forced = scheme === "light" || scheme === "dark" ? scheme : void 0;
  return (host, sheet) => {
    if (preset) host.setAttribute("preset", preset);
    if (forced) host.setAttribute("scheme", forced);
    if (preset || forced) {
      const more = new CSSStyleSheet();
      more.replaceSync(css$6);
      for (const rule of more.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
    }
    const page = real(document).body ?? real(document).documentElement;
    const inherited = all["font"] === "inherit" && { font: getComputedStyle(page).fontFamily };
    const groups = [["all", { ...all, ...inherited }], ...["light", "dark"].filter((it) => !forced || forced === it).map((it) => [forced ? "all" : `(prefers-color-scheme:${it})`, schemes[it === "light" ? 0 : 1]])].map(([media, values]) => {
      const rule = sheet.cssRules[sheet.insertRule(`@media ${media}{:host{}}`, sheet.cssRules.length)];
      return [rule.cssRules[0].style, values];
    });
    const put = (left) => groups.forEach(([style, values]) => {
      for (const [name, value] of Object.entries(values)) style.setProperty(propertyOf(name), left(name) ? "" : value);
    });
    put(() => false);
    const count = (code) => legibilityFaults(host).filter((it) => it[0] === code).length;
    function mend(faults) {
      const out = /* @__PURE__ */ new Set();
      const leave = () => put((name) => [...out].some((code) => LEGIBLE[code](name)));
      for (const code of Object.keys(LEGIBLE)) {
        const faultsBefore = faults.filter((it) => it[0] === code).length;
        if (!faultsBefore) continue;
        out.add(code);
        leave();
        if (count(code) < faultsBefore) continue;
        out.delete(code);
        leave();
      }
      if (!faults.some((it) => it[0] === "unequal-choices")) return;
      const rename = (from, to) => answerButtons(host).forEach((it) => {
        const names = it?.getAttribute(from);
        if (names) it.setAttribute(to, names);
        it?.removeAttribute(from);
      });
      rename("part", LOST_PART);
      if (count("unequal-choices")) rename(LOST_PART, "part");
    }
    function look() {
      if (!host.isConnected) return;
      const faults = legibilityFaults(host);
      for (const code of new Set(faults.map((it) => it[0]))) once(...faults.find((it) => it[0] === code));
      if (faults.length) mend(faults);
    }
    requestAnimationFrame(look);
    setTimeout(look, LOOK_AFTER_MS$1);
    if (forced) return;
    const setting = window.matchMedia?.("(prefers-color-scheme:dark)");
    const anew = () => {
      if (!host.isConnected) return setting.removeEventListener("change", anew);
      put(() => false);
      look();
    };
    setting?.addEventListener("change", anew);
    keep(() => setting?.removeEventListener("change", anew));
  };
}

const KEYS = /^(Arrow(Up|Down)|Page(Up|Down)|Home|End| )$/;
function holdPage(event, dialog) {
  const { clientX: x, clientY: y, key } = event;
  const { touches = [], ctrlKey } = event;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const it = event.composedPath()[0];
  const beside = it === dialog && (x < left || x > right || y < top || y > bottom);
  const ends = dialog.scrollHeight <= dialog.clientHeight;
  const keyed = key === void 0 || KEYS.test(key) && !it.matches("select,input,button,summary,a");
  if ((beside || ends) && keyed && event.cancelable && !ctrlKey && touches.length < 2 && (visualViewport?.scale ?? 1) === 1) event.preventDefault();
}

var css$5 = "dialog{transition:visibility 1ms,opacity 1ms;overscroll-behavior:contain}dialog::backdrop{overflow:hidden;overscroll-behavior:contain;background:#0f172a99}";

function middleOf(it, dialog) {
  const [a, b] = [it.getBoundingClientRect(), dialog.getBoundingClientRect()];
  const { innerWidth, innerHeight } = window;
  return [
    (Math.max(a.left, b.left, 0) + Math.min(a.right, b.right, innerWidth)) / 2,
    (Math.max(a.top, b.top, 0) + Math.min(a.bottom, b.bottom, innerHeight)) / 2
  ];
}
function isOpaque(it, dialog) {
  for (let one = it; one; one = one === dialog ? null : one.assignedSlot ?? one.parentElement) {
    if (getComputedStyle(one).opacity === "0" && !one.getAnimations?.().length) return false;
  }
  return true;
}
const contentOf = (dialog, host, what) => [...dialog.querySelectorAll(what), ...host.querySelectorAll(what)];
function isHit(it, dialog, host) {
  const root = it.getRootNode();
  const hit = root.elementFromPoint(...middleOf(it, dialog));
  const nothing = [dialog, host, real(document).body, real(document).documentElement];
  return !!hit && !nothing.includes(hit);
}
const isPicture = () => window.CSS?.supports?.("selector(:active-view-transition)") && real(document).documentElement.matches(":active-view-transition");
function isRendered(dialog, host) {
  if (!real(document).body.getClientRects().length || isPicture()) return true;
  const buttons = contentOf(dialog, host, "button").filter((it) => it.getClientRects().length && getComputedStyle(it).visibility === "visible");
  return buttons.some((it) => isOpaque(it, dialog)) && contentOf(dialog, host, "button,h2,h3,p,a").some((it) => isHit(it, dialog, host));
}
const SIGNS$2 = ["pointerdown", "keydown", "visibilitychange"];
const ENDS = ["transitionend", "animationend"];
function reopenModal(host) {
  const root = host.shadowRoot;
  const dialog = root.querySelector("dialog");
  try {
    if (!dialog?.open || dialog.matches(":modal")) return;
  } catch {
    return;
  }
  const had = root.activeElement ?? root.querySelector("h2") ?? dialog;
  dialog.removeAttribute("open");
  dialog.showModal();
  had.focus();
}
function openModal(host, lost) {
  const dialog = host.shadowRoot.querySelector("dialog");
  if (!dialog.showModal) return () => void 0;
  dialog.showModal();
  let watched = true;
  const look = () => {
    if (!watched || isRendered(dialog, host)) return;
    stop();
    dialog.close();
    lost();
  };
  const observers = typeof IntersectionObserver === "function" ? [new ResizeObserver(look), new IntersectionObserver(look)] : [];
  function stop() {
    watched = false;
    observers.forEach((it) => it.disconnect());
    for (const type of SIGNS$2) real(window).removeEventListener(type, look, true);
    for (const type of ENDS) dialog.removeEventListener(type, look);
  }
  for (const it of [dialog, ...contentOf(dialog, host, "button")]) observers.forEach((one) => one.observe(it));
  for (const type of SIGNS$2) real(window).addEventListener(type, look, true);
  for (const type of ENDS) dialog.addEventListener(type, look);
  queueMicrotask(look);
  return stop;
}

const modal = { open: openModal, reopen: reopenModal, hold: holdPage, css: css$5 };

const load = (from) => async (locale) => {
  const file = from[locale];
  if (!file) throw new Error(`assent: [no-locale] there are no texts in "${locale}"`);
  return (await file()).default;
};
const loadLocale = load(messageFiles);
const loadDetails = load(detailFiles);

const HOME = "home";
const FOCUS_EVENT = "assent:focus";
const isTop = (surface) => surface.getAttribute("position").startsWith("top");
const otherSide = (position) => position.replace(/top|bottom/, (name) => name === "top" ? "bottom" : "top");
function isClearOf(surface, it) {
  const a = surface.getBoundingClientRect();
  const b = it.getBoundingClientRect();
  if (a.left >= b.right || b.left >= a.right) return true;
  return b.bottom > 0 && b.top < window.innerHeight && (b.top >= a.bottom || a.top >= b.bottom);
}
const sidesOf = (surfaces) => surfaces.reduce((all, it) => {
  const home = it.getAttribute(HOME);
  return [home, otherSide(home)].flatMap((side) => all.map((sides) => [...sides, side]));
}, [[]]);
function keepFocusUnobscured(host, position) {
  const look = (event) => {
    const it = event.detail || event.composedPath()[0];
    if (!host.contains(event.target)) requestAnimationFrame(() => {
      if (!it.matches(":focus-visible")) return;
      const surfaces = [...real(document).querySelectorAll(`[${HOME}]:is(assent-banner, assent-notice, assent-trigger)`)].filter((surface) => !surface.contains(event.target) && surface.clientHeight >= it.clientHeight);
      for (const sides of sidesOf(surfaces)) {
        surfaces.forEach((surface, i) => surface.setAttribute("position", sides[i]));
        const edges = new Set(surfaces.map((surface) => isTop(surface) ? "end" : "start"));
        for (const block of ["", "center", ...edges]) {
          if (block) it.scrollIntoView({ block, behavior: "instant" });
          if (surfaces.every((surface) => isClearOf(surface, it))) return;
        }
      }
      for (const surface of surfaces) surface.setAttribute("position", surface.getAttribute(HOME));
    });
  };
  const follow = (event) => {
    if (/^(Tab|Arrow.*)$/.test(event.key)) look(event);
  };
  const page = real(window);
  const heard = [["focusin", look], [FOCUS_EVENT, look], ["keyup", follow]];
  host.setAttribute(HOME, position);
  for (const [type, listener] of heard) page.addEventListener(type, listener, true);
  return () => {
    for (const [type, listener] of heard) page.removeEventListener(type, listener, true);
  };
}

function createFocusRestorer(isHere) {
  let focused;
  const leave = (event) => {
    const to = event.relatedTarget;
    if (to && isHere(to) && !isHere(event.target)) focused = event.composedPath()[0];
  };
  const note = (event) => {
    focused = event.detail;
  };
  real(window).addEventListener("focusout", leave, true);
  real(window).addEventListener(FOCUS_EVENT, note, true);
  return {
    focus: () => focused?.focus({ preventScroll: true }),
    stop() {
      real(window).removeEventListener("focusout", leave, true);
      real(window).removeEventListener(FOCUS_EVENT, note, true);
    }
  };
}

var css$4 = ":host{all:initial!important;position:fixed!important;z-index:2147483647!important;display:block!important;inset:calc(var(--y) - 40px) auto auto calc(var(--x) - 40px)!important;inline-size:80px!important;block-size:80px!important;border-radius:50%!important}@media print{:host{display:none!important}}";

const SAME_GESTURE_MS = 500;
const SAME_PLACE_PX = 40;
const LONGEST_BUSY_MS = 5e3;
const SAID = ["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click", "auxclick", "dblclick", "contextmenu"];
const now = () => new Event("").timeStamp;
function timeOf({ timeStamp }) {
  const heard = now();
  return Math.abs(heard - timeStamp) < LONGEST_BUSY_MS ? timeStamp : heard;
}
const isNear = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) <= SAME_PLACE_PX;
function heardAs(host) {
  const root = host.getRootNode();
  return root.mode === "closed" && root.host || host;
}
function dialogAround(element, what = "dialog[open]") {
  for (let it = element; it; it = it.getRootNode().host) {
    const dialog = it.closest(what);
    if (dialog) return dialog;
  }
  return null;
}
function ignoreAccidentalPresses(pressed, inPage = (event) => event) {
  let last = pressed && { ...pressed, on: /* @__PURE__ */ new WeakSet() };
  let spent;
  const since = /* @__PURE__ */ new WeakMap();
  let ignoring = false;
  let cover;
  let timer;
  function isSameGesture(event) {
    const press = inPage(event);
    const time = timeOf(press);
    if (spent && time < spent.timeStamp + SAME_GESTURE_MS && isNear(spent, press)) return true;
    return event.composedPath().some((it) => {
      const at = since.get(it);
      return at !== void 0 && (time < at || !!last && isNear(last, press) && last.timeStamp <= at && time < at + SAME_GESTURE_MS);
    });
  }
  function hear(event) {
    const { type } = event;
    if (!event.isTrusted || type === "click" && !event.detail) return;
    if (type === "pointerdown") ignoring = false;
    ignoring || (ignoring = isSameGesture(event));
    if (ignoring) {
      event.stopImmediatePropagation();
      if (type !== "pointerdown" && type !== "touchstart") event.preventDefault();
    } else if (type === "pointerdown") {
      const press = inPage(event);
      const { clientX, clientY } = press;
      last = { clientX, clientY, timeStamp: timeOf(press), on: new WeakSet(event.composedPath()) };
      spent = void 0;
    }
  }
  function uncover() {
    clearTimeout(timer);
    cover?.remove();
  }
  function lay({ clientX, clientY }, into) {
    uncover();
    cover = createHost("assent-pause", css$4, void 0, { "popover": "manual", "aria-hidden": "true" });
    cover.style.setProperty("--x", `${clientX}px`);
    cover.style.setProperty("--y", `${clientY}px`);
    into.append(cover);
    putInTopLayer(cover);
    timer = setTimeout(uncover, SAME_GESTURE_MS);
  }
  const listen = (to) => {
    for (const type of SAID) to.addEventListener(type, hear, true);
    return () => {
      for (const type of SAID) to.removeEventListener(type, hear, true);
    };
  };
  const deafen = listen(real(window));
  return {
    listen,
    came(host) {
      since.set(heardAs(host), now());
      const dialog = host.shadowRoot?.querySelector("dialog[open]");
      if (last && dialog) lay(last, dialog);
    },
    done(host, at = host) {
      if (!last?.on.has(heardAs(host))) return;
      spent = { clientX: last.clientX, clientY: last.clientY, timeStamp: now() };
      lay(spent, dialogAround(at) ?? real(document).body);
    },
    stop() {
      deafen();
      uncover();
    }
  };
}

const SIGNS$1 = ["pointerover", "focusin"];
const HOW = { capture: true, passive: true };
function whenNear(element, run) {
  const hear = (event) => {
    if (!element.contains(event.target)) return;
    stop();
    run();
  };
  const stop = () => {
    for (const type of SIGNS$1) real(window).removeEventListener(type, hear, HOW);
  };
  for (const type of SIGNS$1) real(window).addEventListener(type, hear, HOW);
  return stop;
}

function createServiceNames(describe, changed) {
  const brought = /* @__PURE__ */ Object.create(null);
  return ({ language }) => (service) => {
    const { id, use, name } = service;
    if (use && !name && !(id in brought)) {
      brought[id] = use;
      void describe(service).then((it) => {
        brought[id] = it?.name ?? use;
        changed();
      }, () => void 0);
    }
    return textFor(name ?? brought[id], language) ?? id;
  };
}

const CONTROLS = "button,input,summary,label,select,a";
function press(it, event) {
  const control = it.matches("label") && it.control;
  if (control && control.matches("input")) {
    event.preventDefault();
    control.focus();
    control.click();
  } else if (it.matches("summary")) {
    event.preventDefault();
    it.parentElement.open = !it.parentElement.open;
  } else if (it.matches("input")) {
    const input = it;
    const { checked } = input;
    setTimeout(() => {
      input.checked = checked;
    });
  }
  it.dispatchEvent(new Event("press"));
}
function hearPresses(host) {
  const heard = /* @__PURE__ */ new WeakSet();
  const hear = (event) => {
    const path = event.composedPath();
    const it = path.slice(0, Math.max(path.indexOf(host), 0)).find((one) => one.matches?.(CONTROLS));
    if (!it || heard.has(event)) return;
    heard.add(event);
    press(it, event);
  };
  const targets = [real(window), real(host)];
  for (const it of targets) it.addEventListener("click", hear, true);
  return () => targets.forEach((it) => it.removeEventListener("click", hear, true));
}

const ALONE = ["wheel", "touchmove", "focus", "beforetoggle", "toggle"];
const INSIDE = ["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "keydown", "keypress", "keyup", "focusin", "focusout"];
const SPARED = { "data-lenis-prevent": "", "data-react-aria-top-layer": "true", "aria-live": "off" };
const ABOVE = "dialog:modal,:fullscreen,assent-panel";
function isCovered() {
  try {
    return !!real(document).querySelector(ABOVE);
  } catch {
    return false;
  }
}
const [CLOSINGS, REST] = [5, 3e3];
function keepInReach(host, kind, hold) {
  let canRise = kind === "top" && "showPopover" in host;
  let [closings, since] = [0, 0];
  let timer;
  function raise() {
    if (canRise && host.isConnected && !host.matches(":popover-open") && !isCovered()) putInTopLayer(host);
  }
  function closed(now) {
    if (now - since > 1e3) [closings, since] = [0, now];
    if (++closings > CLOSINGS) {
      canRise = false;
      host.removeAttribute("popover");
      timer = setTimeout(() => {
        canRise = true;
        host.setAttribute("popover", "manual");
        raise();
      }, REST);
    } else {
      raise();
    }
  }
  function isInside(event) {
    if (event.composedPath().includes(host)) return true;
    return event.type === "focusout" && host.contains(event.relatedTarget) && !!event.target.closest("dialog,[role$=dialog],[aria-modal]");
  }
  const keep = (event) => {
    if (!isInside(event)) return;
    const dialog = hold && host.shadowRoot.querySelector("dialog");
    if (dialog && /wheel|move|keydown/.test(event.type)) hold(event, dialog);
    event.stopPropagation();
    if (ALONE.includes(event.type)) event.stopImmediatePropagation();
    if (event.type === "toggle" && canRise && !host.matches(":popover-open")) closed(event.timeStamp);
  };
  const observer = new MutationObserver(() => requestAnimationFrame(() => {
    for (const it of ["inert", "aria-hidden"]) if (host.hasAttribute(it)) host.removeAttribute(it);
  }));
  observer.observe(host, { attributeFilter: ["inert", "aria-hidden"] });
  for (const [name, value] of Object.entries(SPARED)) if (!host.hasAttribute(name)) host.setAttribute(name, value);
  if (canRise) host.setAttribute("popover", "manual");
  const listen = (how) => {
    for (const type of [...ALONE, ...INSIDE]) real(window)[how](type, keep, { capture: true, passive: kind !== "modal" });
    for (const type of ["close", "fullscreenchange"]) real(window)[how](type, raise, true);
  };
  listen("addEventListener");
  return {
    raise,
    stop() {
      listen("removeEventListener");
      observer.disconnect();
      clearTimeout(timer);
    }
  };
}

function createBannerContent(host, id, press) {
  const elements = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  function elementOf({ key, tag, text, attributes }) {
    let it = elements.get(key);
    if (!it) {
      it = makeElement(tag);
      elements.set(key, it);
      if (tag === "button") it.addEventListener("press", () => press(+key.slice(-1)));
    }
    for (const [name, value] of Object.entries(attributes)) if (it.getAttribute(name) !== value) it.setAttribute(name, value);
    if (written.get(key) !== text) it.textContent = text;
    written.set(key, text);
    return it;
  }
  return (content, link) => {
    const wanted = bannerLines(content, link, id);
    for (const [key, it] of elements) {
      if (wanted.some((line) => line.key === key)) continue;
      it.remove();
      elements.delete(key);
      written.delete(key);
    }
    let last;
    for (const line of wanted) {
      const it = elementOf(line);
      const place = last ? last.nextElementSibling : host.firstElementChild;
      if (place !== it) host.insertBefore(it, place);
      last = it;
    }
    return wanted.map((it) => it.text);
  };
}

function placeOf(selector = "") {
  try {
    return real(document).querySelector(selector);
  } catch {
    return null;
  }
}
function createBanner({ consent, options, place, how, gesture, liveRegion }) {
  const { config: { ui: { position, target, layout: wished } }, $policy, $decision } = consent;
  let host;
  let frame;
  let reach;
  let drawContent;
  const undo = [];
  let hidden = false;
  let press = [];
  function make(layout, kind) {
    const modal = kind === "modal" && options.modal;
    const made = createBannerHost({ layout, position }, modal || void 0, options.dress);
    frame = made.shadowRoot.firstElementChild;
    reach = keepInReach(made, kind, modal ? modal.hold : void 0);
    drawContent = createBannerContent(made, TITLE_ID, (i) => press[i]());
    undo.push(reach.stop, hearPresses(made));
    return made;
  }
  function draw(shown, nameOf, turned) {
    const inline = wished === "inline" ? placeOf(target) : null;
    const modal = wished === "modal" ? options.modal : void 0;
    const layout = wished === "inline" && !inline || wished === "modal" && !modal ? "box" : wished;
    const content = bannerContent(consent, shown, nameOf, Date.now());
    const { title, asked, asks, labels } = content;
    const first = !host;
    host ?? (host = make(layout, modal ? "modal" : inline ? "part" : "top"));
    if (modal) frame.setAttribute("aria-label", title);
    const choose = (granted) => {
      const by = how(granted ? "banner.accept_all" : "banner.reject_all", shown, texts);
      if (asked.length) consent.decide(Object.fromEntries(asked.map((id) => [id, granted])), by);
      else if (granted) consent.acceptAll(by);
      else consent.rejectAll(by);
    };
    const acknowledge = () => $decision.get() ? consent.close() : consent.decide({}, how("banner.acknowledge", shown, texts));
    press = [() => choose(false), () => asks ? choose(true) : acknowledge(), () => consent.open("panel")];
    const texts = drawContent(content, { text: shown.messages.policyLink, href: addressOf($policy.get().url) });
    place(host, shown, labels, inline ?? void 0);
    reach.raise();
    if (!first && !(hidden && turned)) return;
    if (modal) {
      const dialog = frame;
      hidden = false;
      undo.push(modal.open(host, () => {
        hidden = true;
      }));
      dialog.focus();
      dialog.scrollTop = 0;
    } else {
      if (!inline) undo.push(keepFocusUnobscured(host, position));
      liveRegion.say(title, shown.language, () => host);
    }
    gesture.came(host);
  }
  return {
    get host() {
      return host;
    },
    draw,
    raise: () => reach?.raise(),
    reopen: () => {
      if (host?.isConnected) options.modal?.reopen(host);
    },
    leave() {
      undo.splice(0).forEach((it) => it());
      hidden = false;
      if (host) gesture.done(host);
      host?.remove();
      host = void 0;
    }
  };
}

const HEAD_START_MS = 100;
function createLiveRegion(place) {
  const host = real(document).createElement("assent-status");
  host.setAttribute("role", "status");
  host.style.cssText = "position:fixed;clip-path:inset(50%)";
  return {
    say(text, language, still = () => true) {
      host.lang = language;
      host.textContent = "";
      place(host);
      setTimeout(() => {
        if (still()) host.textContent = text;
      }, HEAD_START_MS);
    },
    destroy: () => host.remove()
  };
}

function setLanguage(host, language, rightToLeft, labels) {
  host.lang = language;
  host.style.setProperty("--words", JSON.stringify(labels.join(" ")));
  host.style.setProperty("--lang", `"${language}"`);
  host.dir = rightToLeft ? "rtl" : "ltr";
}

function createDrawing(consent, translations, options) {
  const { config: { ui: { layout } }, $view } = consent;
  const { root } = options;
  const nameOf = createServiceNames(options.describe ?? consent.describe, () => draw());
  const parent = () => root?.isConnected ? root : real(document).body;
  const hosts = () => [banner.host, panel?.host].flatMap((it) => it ?? []);
  const focusRestorer = createFocusRestorer((element) => hosts().some((it) => it.contains(element)));
  let drawn = "none";
  let shownAt = 0;
  let destroyed = false;
  let receipt;
  const stopListening = consent.on("receipt", (it) => {
    receipt = it;
  });
  const surroundings = {
    consent,
    options,
    draw,
    gesture: ignoreAccidentalPresses(options.pressed),
    liveRegion: createLiveRegion((host) => {
      if (!host.isConnected) parent().append(host);
    }),
    receipt: () => receipt,
    banner: () => banner.host,
    how(method, { language, messages }, texts) {
      if (method !== "banner.acknowledge") surroundings.liveRegion.say(messages.saved, language);
      return { method, language, shownAt, texts: JSON.stringify({ language, surface: method.split(".")[0], texts }) };
    },
    place(host, { language }, labels, into = parent()) {
      setLanguage(host, language, isRightToLeft(language), labels);
      if (!host.isConnected) into.append(host);
      return host;
    }
  };
  const banner = createBanner(surroundings);
  let stopAhead = () => void 0;
  let panel;
  let fetching = false;
  function fetchPanel() {
    if (panel || fetching || !options.panel) return;
    fetching = true;
    options.panel((create) => {
      panel ?? (panel = create(surroundings));
      draw();
    }, () => {
      fetching = false;
      if ($view.get() === "panel") consent.close();
    });
  }
  function leave() {
    stopAhead();
    banner.leave();
  }
  function draw() {
    const wanted = destroyed || layout === "none" || !parent() ? "none" : $view.get();
    if (wanted !== "none") translations.want();
    if (wanted === "panel") fetchPanel();
    const shown = translations.current();
    const { activeElement } = real(document);
    const inside = hosts().some((it) => it.contains(activeElement));
    if (!panel?.host?.isConnected) panel?.forget();
    if (!banner.host?.isConnected) leave();
    const view = !shown ? "none" : wanted === "panel" && !panel ? banner.host ? "banner" : "none" : wanted;
    const turned = view !== drawn;
    if (turned) {
      drawn = view;
      shownAt = Date.now();
    }
    if (view !== "panel") panel?.close();
    if (shown && (view === "banner" || banner.host && view === "panel")) {
      const first = !banner.host;
      banner.draw(shown, nameOf(shown), turned && view === "banner");
      if (first) stopAhead = whenNear(banner.host, fetchPanel);
    } else {
      leave();
    }
    if (shown && view === "panel") panel.draw(shown);
    if (view !== "none") options.drawn?.();
    if (inside && real(document).activeElement === real(document).body) (banner.host?.querySelector("[value=settings]") ?? focusRestorer).focus();
  }
  return {
    draw,
    mend(along = false) {
      const gone = hosts().some((it) => !it.isConnected && (!along || it.parentNode));
      if (gone || !along && $view.get() !== drawn) draw();
      else banner.raise();
      banner.reopen();
      panel?.reopen();
    },
    destroy() {
      destroyed = true;
      stopListening();
      draw();
      focusRestorer.stop();
      surroundings.gesture.stop();
      surroundings.liveRegion.destroy();
    }
  };
}

const isHost = ({ nodeName }) => /^assent-[^cds]/i.test(nodeName);
function onBody(run) {
  const page = real(document);
  const look = (records) => {
    const { body } = page;
    if (!body || records?.every((it) => [...it.removedNodes, ...it.addedNodes].every(isHost))) return;
    observer.observe(body, { childList: true });
    for (const it of body.querySelectorAll(":not(:defined)")) if (!it.shadowRoot && isHost(it)) it.remove();
    run();
  };
  const parsed = () => {
    const { body, activeElement } = page;
    for (const host of body.querySelectorAll(":scope > *")) {
      if (!isHost(host) || host.shadowRoot?.querySelector("dialog[open]")) continue;
      if (body.moveBefore) body.moveBefore(host, null);
      else if (!host.contains(activeElement) && !isCovered()) {
        body.append(host);
        if (host.hasAttribute("popover")) putInTopLayer(host);
      }
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(page.documentElement, { childList: true });
  page.addEventListener("DOMContentLoaded", parsed);
  look();
  return () => {
    observer.disconnect();
    page.removeEventListener("DOMContentLoaded", parsed);
  };
}

const LOOK_AFTER_MS = 500;
const SIGNS = ["resize", "load", "change", "mouseout", "focusout", "transitionend", "animationend"];
function onChanges(look) {
  let timer;
  const { documentElement } = real(document);
  const observer = new MutationObserver(later);
  const watch = () => observer.observe(documentElement, { subtree: true, childList: true, attributes: true });
  const again = () => {
    timer = void 0;
    frame?.disconnect();
    look();
    watch();
  };
  const frame = typeof ResizeObserver === "function" ? new ResizeObserver(again) : void 0;
  function later() {
    if (timer !== void 0) return;
    observer.disconnect();
    timer = setTimeout(() => frame ? frame.observe(documentElement) : again(), LOOK_AFTER_MS);
  }
  for (const type of SIGNS) real(window).addEventListener(type, later, true);
  watch();
  return () => {
    clearTimeout(timer);
    frame?.disconnect();
    observer.disconnect();
    for (const type of SIGNS) real(window).removeEventListener(type, later, true);
  };
}

function mountBannerAndPanel(consent, options = {}) {
  const { $view, $policy, $decision, open, close } = consent;
  const translations = createTranslationSource(consent, options, () => drawing.draw());
  const drawing = createDrawing(consent, translations, options);
  const undo = [translations.stop, drawing.destroy];
  const destroy = () => undo.forEach((it) => it());
  try {
    undo.unshift(...[$view, $policy, $decision].map((it) => it.listen(drawing.draw)));
    undo.unshift(onChanges(() => drawing.mend(true)), onBody(drawing.mend));
  } catch (cause) {
    destroy();
    throw cause;
  }
  return { open, close, destroy };
}

const flat = (tree) => isBranch(tree) ? [tree] : Array.isArray(tree) ? tree.flatMap(flat) : [tree || ""];
function drawElement(el, [, attributes, ...children]) {
  for (const { name } of [...el.attributes]) if (name !== "style" && !(name in attributes)) el.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const text = value === true ? "" : value;
    if (typeof text === "function") {
      const key = name.toLowerCase();
      if (!(key in el)) el.addEventListener(key.slice(2), (event) => el[key](event));
      Object.assign(el, { [key]: text });
    } else if (typeof text !== "string") el.removeAttribute(name);
    else if (el.getAttribute(name) !== text) el.setAttribute(name, text);
  }
  drawTree(el, children);
}
function drawTree(parent, tree) {
  const there = [...parent.childNodes];
  const wanted = flat(tree);
  wanted.forEach((it, i) => {
    const old = there[i];
    const isText = typeof it === "string";
    const fits = old?.nodeName === (isText ? "#text" : it[0].toUpperCase());
    const now = fits ? old : isText ? real(document).createTextNode(it) : real(document).createElement(it[0]);
    if (!isText) drawElement(now, it);
    else if (now.nodeValue !== it) now.nodeValue = it;
    if (!old) parent.append(now);
    else if (!fits) old.replaceWith(now);
  });
  there.slice(wanted.length).forEach((it) => it.remove());
}

function followLanguage(consent, english, { load, messages = {} }, say) {
  const { $locale } = consent;
  let wanted = "";
  let said = false;
  const stop = $locale.subscribe(() => {
    const locale = wanted = localeFor(consent, messages);
    const here = messages[locale];
    const known = here || Object.keys(overridesFor(consent, locale)).length ? locale : "en";
    const coming = !here && load && hasFile(locale);
    const tell = (language, texts, still) => {
      if (locale === wanted) say({ ...english, ...texts, ...overridesFor(consent, language) }, language, !!still);
    };
    if (!coming || !said) tell(known, here, coming);
    said = true;
    if (coming) load(locale).then((it) => tell(locale, it), () => tell(known));
  });
  return () => {
    wanted = "";
    stop();
  };
}

const localToday = () => new Date(Date.now() - (/* @__PURE__ */ new Date()).getTimezoneOffset() * 6e4).toISOString().slice(0, 10);

function optOut(consent, label, language, shownAt) {
  const optedOutIds = optedOutCategories("gpc", consent.config);
  const alone = consent.config.services.filter(({ id, category = "" }) => optedOutIds.includes(category) && consent.$decision.get()?.choices[id]);
  consent.decide(Object.fromEntries([...optedOutIds, ...alone.map((it) => it.id)].map((id) => [id, false])), {
    method: "choices.opt_out",
    language,
    ...shownAt && { shownAt },
    texts: JSON.stringify({ language, surface: "choices", texts: [label] })
  });
}

function mountDeclaration$1(consent, element, options = {}) {
  const { config, $decision, $grants, $policy } = consent;
  const { load, loadDetails, messages = {}, describe = consent.describe } = options;
  const brought = /* @__PURE__ */ Object.create(null);
  const printed = element.firstElementChild;
  const gesture = ignoreAccidentalPresses();
  let translation;
  let said = "";
  let coming = 0;
  let destroyed = false;
  function pressed(run) {
    gesture.done(element);
    run();
  }
  function draw() {
    if (!translation || destroyed || printed && coming) return;
    const { language } = translation;
    drawTree(element, declarationTree(config, brought, translation, { today: localToday() }, $policy.get(), {
      decision: $decision.get(),
      grants: $grants.get(),
      said,
      change: () => consent.open("panel"),
      withdraw: () => pressed(() => consent.withdraw({ language })),
      optOut: (label) => pressed(() => optOut(consent, label, language))
    }));
    element.querySelectorAll("button").forEach((it) => {
      it.style.minBlockSize = "44px";
    });
  }
  function tell() {
    if (translation) {
      const { messages: { comma } } = translation;
      const states = config.categories.filter(({ id }) => $policy.get().locks[id] !== "required").map((it) => `${categoryName(it, translation)}: ${stateText(it.id, $grants.get(), $policy.get(), translation)}`);
      said = states.join(comma);
    }
    draw();
  }
  for (const service of config.services) {
    const answer = service.use && describe(service);
    if (!answer) continue;
    coming++;
    void answer.then((it) => {
      brought[service.id] = it;
    }, () => void 0).then(() => {
      coming--;
      draw();
    });
  }
  const both = load && loadDetails && (async (locale) => {
    const [texts, details] = await Promise.all([load(locale), loadDetails(locale)]);
    return { ...texts, ...details };
  });
  const undo = [
    followLanguage(consent, { ...surfaceTexts, ...panelDetailTexts, ...noticeTexts, ...en }, { load: both, messages }, (texts, language, more) => {
      if (more || printed && language !== localeFor(consent, messages)) return;
      translation = { language, messages: texts };
      said = "";
      draw();
    }),
    $decision.listen(draw),
    $policy.listen(draw),
    $grants.listen(tell),
    gesture.stop,
    hearPresses(element),
    () => element.replaceChildren()
  ];
  return {
    destroy() {
      destroyed = true;
      undo.forEach((it) => it());
    }
  };
}

var css$3 = ":host{all:initial!important;--radius:var(--assent-radius,14px);position:fixed!important;z-index:calc(var(--assent-z-index,2147483000) - 1)!important;--t:env(safe-area-inset-top, 0px);--b:env(safe-area-inset-bottom, 0px);inset:auto max(1em,env(safe-area-inset-right,0px)) calc(1em + 44px + max(1em,var(--b))) max(1em,env(safe-area-inset-left,0px))!important;margin-inline:0 auto!important;max-inline-size:var(--assent-width,27em)!important;font:var(--assent-font-size,medium)/1.5 var(--assent-font,system-ui, sans-serif)!important;overflow-wrap:anywhere!important;color-scheme:light dark!important}:host(:lang(ko)){word-break:keep-all!important}:host:before,:host:after,:host::backdrop{display:none!important}:host([position^=\"top\"]){inset-block:calc(1em + 44px + max(1em,var(--t))) auto!important}:host([position$=\"end\"]){margin-inline:auto 0!important}:host(:not([position*=\"-\"])){margin-inline:auto!important}section{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;max-block-size:calc(100vh - 7em - var(--t) - var(--b));overflow:auto;overscroll-behavior:contain;padding:.5em min(1em,16px);font-size:.9em;color:var(--text,var(--assent-text,CanvasText));background:var(--background,var(--assent-background,Canvas));border:var(--line,1px) solid var(--border,var(--assent-border,GrayText));border-radius:var(--radius);box-shadow:var(--shadow,var(--assent-shadow,0 10px 40px #0f172a38))}p{flex:1 1 12em;margin:.5em 0}a{align-content:center;color:inherit;text-underline-offset:.2em}a,button{box-sizing:border-box;min-inline-size:44px;min-block-size:44px}button{padding:.4em min(1em,16px);font:inherit;font-weight:600;color:inherit;background:none;border:1px solid;border-radius:var(--button,calc(var(--radius) * .6));cursor:pointer}:focus-visible{outline:3px solid;outline-offset:2px}@media(forced-colors:active),(prefers-contrast:more){section{border-color:currentColor}}@media print{:host{display:none!important}}";

const NEWS_MS = 30 * MS_PER_DAY;
function newsOf({ announced = "", effective = "" }) {
  const now = Date.now() - (/* @__PURE__ */ new Date()).getTimezoneOffset() * 6e4;
  const date = Date.parse(effective);
  if (now >= Date.parse(announced) && now < date + NEWS_MS) return now < date ? "noticeText" : "changedText";
  return void 0;
}
function attempt(run) {
  try {
    return run();
  } catch {
    return void 0;
  }
}
function mountNotice(consent, options = {}) {
  const { config: { policy, storage, ui }, $policy, $silent, $view } = consent;
  const key = `${storage.name}_notice`;
  const news = newsOf(policy);
  if (!news || attempt(() => localStorage.getItem(key)) === policy.version) return { destroy() {
  } };
  const host = createHost("assent-notice", css$3, options.dress, { "aria-live": "polite", position: ui.position });
  const box = makeElement("section", { part: "notice" });
  const text = makeElement("p", { part: "text" });
  const link = makeElement("a", { part: "link" });
  const button = makeElement("button", { type: "button", part: "button" });
  const focusRestorer = createFocusRestorer((it) => it === host);
  const gesture = ignoreAccidentalPresses(options.pressed);
  const reach = keepInReach(host, "top");
  let ready = false;
  function show() {
    const view = $view.get();
    if (!ready || $silent.get() || view === "banner") box.remove();
    else if (view === "none" && !box.isConnected) {
      host.shadowRoot.append(box);
      gesture.came(host);
    }
  }
  const lead = ({ url }) => {
    if (addressOf(url)) link.setAttribute("href", url);
    else link.removeAttribute("href");
  };
  const destroy = () => undo.forEach((it) => it());
  button.addEventListener("press", () => {
    attempt(() => localStorage.setItem(key, policy.version));
    gesture.done(host);
    destroy();
    focusRestorer.focus();
  });
  const put = () => {
    if (!host.isConnected) real(document).body.append(host);
    reach.raise();
  };
  box.append(text, link, button);
  const undo = [
    $view.listen(show),
    $silent.listen(show),
    $policy.subscribe(lead),
    onBody(put),
    keepFocusUnobscured(host, ui.position),
    hearPresses(host),
    focusRestorer.stop,
    reach.stop,
    () => host.remove()
  ];
  const frame = requestAnimationFrame(() => undo.push(followLanguage(consent, noticeTexts, options, (texts, language, coming) => {
    host.lang = box.lang = language;
    host.dir = isRightToLeft(language) ? "rtl" : "ltr";
    link.textContent = texts.policyLink;
    box.setAttribute("aria-label", texts.policyLink);
    text.textContent = texts[news].replace("{date}", dateText(policy.effective, language));
    button.textContent = texts.noticeClose;
    ready = !coming;
    show();
  })));
  undo.push(() => cancelAnimationFrame(frame));
  return {
    destroy() {
      destroy();
      gesture.stop();
    }
  };
}

function mountOutdated(consent, options = {}) {
  const { config: { ui }, $outdated, $silent } = consent;
  const gesture = ignoreAccidentalPresses(options.pressed);
  let undo = [];
  const hide = () => undo.splice(0).forEach((it) => it());
  function show(outdated) {
    hide();
    if (!outdated || $silent.get()) return;
    const host = createHost("assent-notice", css$3, options.dress, { "aria-live": "polite", position: ui.position });
    const box = makeElement("section", { part: "notice" });
    const text = makeElement("p", { part: "text" });
    const [reload, close] = [makeElement("button", { type: "button", part: "button" }), makeElement("button", { type: "button", part: "button" })];
    const focusRestorer = createFocusRestorer((it) => it === host);
    const reach = keepInReach(host, "top");
    reload.addEventListener("press", () => window.location.reload());
    close.addEventListener("press", () => {
      gesture.done(host);
      hide();
      focusRestorer.focus();
    });
    box.append(text, reload, close);
    const frame = requestAnimationFrame(() => {
      undo.push(followLanguage(consent, outdatedTexts, options, (texts, language, coming) => {
        host.lang = box.lang = language;
        host.dir = isRightToLeft(language) ? "rtl" : "ltr";
        text.textContent = texts.outdatedText;
        reload.textContent = texts.reload;
        close.textContent = texts.noticeClose;
        if (coming || box.isConnected) return;
        host.shadowRoot.append(box);
        gesture.came(host);
      }));
    });
    const put = () => {
      if (!host.isConnected) real(document).body.append(host);
      reach.raise();
    };
    undo = [onBody(put), keepFocusUnobscured(host, ui.position), hearPresses(host), focusRestorer.stop, reach.stop, () => cancelAnimationFrame(frame), () => host.remove()];
  }
  const stop = $outdated.subscribe(show);
  return {
    destroy() {
      stop();
      hide();
      gesture.stop();
    }
  };
}

var css$2 = ":host{--surface:var(--assent-surface,#f1f4f9)}@media(prefers-color-scheme:dark){:host{--surface:var(--assent-surface,#262b35)}}:host{position:absolute!important;inset:0 auto auto 0!important;display:flex!important;box-sizing:border-box!important;flex-direction:column!important;align-items:center!important;justify-content:safe center!important;gap:.75em!important;overflow:auto!important;padding:min(1em,16px)!important;text-align:center!important;inline-size:100%!important;block-size:100%!important;background:var(--surface) var(--poster) center / cover!important;border:var(--line) solid var(--border)!important}:host([over]){position:var(--position)!important;z-index:var(--above)!important;inline-size:var(--width)!important;block-size:var(--height)!important;transform:var(--shift)!important;transform-origin:0 0!important;clip-path:var(--clip)!important;border-radius:var(--corner)!important}:host([hidden]){display:none!important}@media print{:host{display:none!important}}@media(max-width:99px),(max-height:59px){:host(:not([over])){display:none!important}}p,div{font-size:.9375em}p{max-inline-size:34em;margin:0}:host([poster]) :is(p,div){padding:.5em min(.75em,12px);background:var(--background);border-radius:var(--button)}div{display:flex;flex-wrap:wrap;justify-content:center;gap:.5em}button{min-inline-size:44px;min-block-size:44px;padding:.4em min(1em,16px);font:inherit;font-weight:600;color:var(--accent-text);background:var(--accent);border:1px solid transparent;border-radius:var(--button);cursor:pointer}button:hover{box-shadow:inset 0 0 0 2px}button[hidden]{display:none}";

function hostOf(element) {
  const address = ["consent-src", "src", "consent-data", "data", "poster", "consent-srcset", "srcset"].map((it) => element.getAttribute(`data-${it}`)).find(Boolean) ?? "";
  try {
    return new URL(address, real(document).baseURI).host;
  } catch {
    return address;
  }
}
function createFace({ element, need, load }, context, page) {
  const { consent, gesture } = context;
  const { config, $policy, $grants } = consent;
  const ids = need.split(" ").filter((id) => !id.startsWith("!"));
  const service = config.services.find((it) => ids.includes(it.id));
  const host = createHost("assent-embed", baseCss + textCss + css$2, context.dress, { role: "group" }, page);
  const [text, actions, once, always] = ["p", "div", "button", "button"].map((it) => page.createElement(it));
  const sentence = () => context.texts.embedText.replace("{name}", textFor(service?.name, context.language) ?? (element.title || hostOf(element))).replace("{provider}", service?.vendor.name ?? hostOf(element));
  function canAllow() {
    const grants = $grants.get();
    const { locks } = $policy.get();
    const isFree = (id) => {
      const { category = id, needs = [] } = config.services.find((it) => it.id === id) ?? {};
      return typeof grants[id] === "boolean" && (grants[id] || !locks[category]) && needs.every((other) => grants[other] || ids.includes(other) || locks[other] === "elsewhere");
    };
    return ids.length > 0 && ids.every(isFree) && need.split(" ").every((id) => !id.startsWith("!") || grants[id.slice(1)] === false);
  }
  function update() {
    host.lang = context.language;
    host.dir = isRightToLeft(context.language) ? "rtl" : "ltr";
    host.ariaLabel = text.textContent = sentence();
    once.textContent = context.texts.embedOnce;
    always.textContent = context.texts.embedAlways;
    always.hidden = !canAllow();
  }
  const shownAt = Date.now();
  once.addEventListener("press", () => {
    gesture.done(host, element);
    load();
  });
  always.addEventListener("press", () => {
    gesture.done(host, element);
    const { language } = context;
    const texts = JSON.stringify({ language, surface: "embed", texts: [sentence(), context.texts.embedOnce, context.texts.embedAlways] });
    consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { method: "embed.accept", language, shownAt, texts });
  });
  const poster = addressOf(element.getAttribute("data-consent-poster"));
  if (poster) host.setAttribute("poster", "");
  host.style.setProperty("--poster", poster ? `url(${JSON.stringify(poster)})` : "none");
  text.setAttribute("part", "text");
  actions.setAttribute("part", "actions");
  once.setAttribute("part", "button once");
  always.setAttribute("part", "button always");
  actions.append(once, always);
  host.shadowRoot.append(text, actions);
  update();
  return { host, update, stop: hearPresses(host) };
}

const isOurs = (rule) => rule instanceof CSSFontFaceRule || (rule.selectorText ?? rule.cssText).includes("assent-embed");
function createFrameStyles(again) {
  const known = /* @__PURE__ */ new WeakMap();
  function textOf(sheet) {
    try {
      const rules = [...sheet.cssRules];
      const cached = known.get(sheet);
      if (cached?.[0] === rules.length) return cached[1];
      const text = rules.map((it) => {
        if (it instanceof CSSImportRule) return it.styleSheet ? textOf(it.styleSheet) : "";
        return isOurs(it) ? it.cssText.replace(/url\("([^"]*)"\)/g, (_, url) => `url("${new URL(url, sheet.href ?? real(document).baseURI).href}")`) : "";
      }).join("");
      known.set(sheet, [rules.length, text]);
      return text;
    } catch {
      return "";
    }
  }
  function give(frame, host) {
    const page = host.ownerDocument;
    const root = frame.getRootNode();
    try {
      const { styleSheets, adoptedStyleSheets } = real(root);
      const text = [...styleSheets, ...adoptedStyleSheets].map(textOf).join("");
      const all = text + host.shadowRoot.adoptedStyleSheets.flatMap((it) => [...it.cssRules].map((rule) => rule.cssText)).join("");
      const style = getComputedStyle(frame);
      const values = [...new Set(all.match(/--[\w-]+/g))].map((name) => [name, style.getPropertyValue(name)]);
      const sheet = new page.defaultView.CSSStyleSheet();
      sheet.replaceSync(text);
      page.adoptedStyleSheets = [sheet];
      for (const [name, value] of values) page.documentElement.style.setProperty(name, value);
    } catch {
    }
  }
  const observer = new MutationObserver(again);
  const { documentElement, body } = real(document);
  for (const it of [documentElement, body]) observer.observe(it, { attributes: true });
  const dark = window.matchMedia?.("(prefers-color-scheme:dark)");
  dark?.addEventListener("change", again);
  return {
    give,
    stop() {
      observer.disconnect();
      dark?.removeEventListener("change", again);
    }
  };
}

function inPage(frame, { left, top, width, height }) {
  const outer = frame.getBoundingClientRect();
  const scale = outer.width / frame.offsetWidth || 1;
  return new DOMRect(outer.left + scale * (frame.clientLeft + left), outer.top + scale * (frame.clientTop + top), scale * width, scale * height);
}
function pressInPage({ view, clientX, clientY, timeStamp }) {
  const frame = view && view !== window ? view.frameElement : null;
  if (!frame) return { clientX, clientY, timeStamp };
  const { x, y } = inPage(frame, { left: clientX, top: clientY, width: 0, height: 0 });
  return { clientX: x, clientY: y, timeStamp: timeStamp + view.performance.timeOrigin - performance.timeOrigin };
}
function tellFocus(frame, event) {
  const it = event.composedPath()[0];
  const detail = {
    matches: (selector) => it.matches(selector),
    focus: (how) => it.focus(how),
    scrollIntoView: (how) => it.scrollIntoView(how),
    clientHeight: it.clientHeight,
    getBoundingClientRect: () => inPage(frame, it.getBoundingClientRect())
  };
  frame.dispatchEvent(new CustomEvent(FOCUS_EVENT, { bubbles: true, composed: true, detail }));
}

const LEAST_PX = { width: 100, height: 60 };
const STILL_FRAMES = 30;
const LOOK_EVERY_MS = 200;
const parentOf$1 = (it) => it.assignedSlot ?? it.parentElement ?? (it.getRootNode().host ?? null);
function topAround(box) {
  const from = parentOf$1(box) ?? box;
  try {
    return dialogAround(from, "dialog[open],:popover-open,:fullscreen:not(:root)");
  } catch {
    return dialogAround(from);
  }
}
function standOf(box) {
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const clip = { left, top, right, bottom };
  const { body } = real(document);
  let [position, above, clipped] = ["static", "auto", false];
  for (let it = box; it && it !== body; it = parentOf$1(it)) {
    const style = getComputedStyle(it);
    const isClipped = position !== "fixed" && (position !== "absolute" || style.position !== "static");
    if (it !== box && isClipped && style.overflow !== "visible") {
      const by = it.getBoundingClientRect();
      clipped = true;
      clip.left = Math.max(clip.left, by.left + it.clientLeft);
      clip.top = Math.max(clip.top, by.top + it.clientTop);
      clip.right = Math.min(clip.right, by.right);
      clip.bottom = Math.min(clip.bottom, by.bottom);
    }
    if (isClipped && style.position !== "static") position = style.position;
    if (style.zIndex !== "auto" && style.position !== "static") above = style.zIndex;
  }
  return { clip, position: clipped || position === "fixed" ? "fixed" : "absolute", above };
}
function createOverlays() {
  const all = /* @__PURE__ */ new Map();
  let still = 0;
  let soon = false;
  let frame = 0;
  let timer;
  function look() {
    const stands = [...all].map(([host, it]) => {
      const rect = it.box.getBoundingClientRect();
      const { clip, ...stand } = standOf(it.box);
      const hidden = rect.width < LEAST_PX.width || rect.height < LEAST_PX.height || clip.right <= clip.left || clip.bottom <= clip.top || it.box.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false;
      return { host, it, rect, clip, ...stand, hidden };
    });
    for (const { host, hidden } of stands) if (!hidden) host.hidden = false;
    const writes = stands.map(({ host, it, rect, clip, position, above, hidden }) => {
      const { left, top, width, height } = rect;
      const now = host.getBoundingClientRect();
      const scale = now.width / it.width || 1;
      const edges = [clip.top - top, rect.right - clip.right, rect.bottom - clip.bottom, clip.left - left];
      const inset = edges.some((edge) => edge > 0) ? `inset(${edges.map((edge) => `${edge / scale}px`).join(" ")})` : "none";
      const x = it.x + (left - now.left) / scale;
      const y = it.y + (top - now.top) / scale;
      const { borderRadius } = getComputedStyle(it.box);
      return () => {
        host.hidden = hidden;
        if (hidden) return;
        const values = {
          "width": `${width / scale}px`,
          "height": `${height / scale}px`,
          "shift": `translate(${x}px, ${y}px)`,
          "clip": inset,
          position,
          above,
          "corner": borderRadius
        };
        const said = JSON.stringify(values);
        if (said === it.said) return;
        still = 0;
        Object.assign(it, { x, y, said, width: width / scale });
        for (const [name, value] of Object.entries(values)) host.style.setProperty(`--${name}`, value);
      };
    });
    still++;
    writes.forEach((write) => write());
    next();
  }
  function next() {
    if (!all.size) return;
    if (still < STILL_FRAMES) frame = requestAnimationFrame(look);
    else timer = setTimeout(look, LOOK_EVERY_MS);
  }
  function cancel() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  function wake() {
    cancel();
    still = 0;
    next();
  }
  const append = (host, box) => (topAround(box) ?? real(document).body).append(host);
  const EVENTS = ["scroll", "resize", "transitionrun"];
  for (const it of EVENTS) real(window).addEventListener(it, wake, { capture: true, passive: true });
  const stop = onBody(() => {
    for (const [host, { box }] of all) if (!host.isConnected) append(host, box);
  });
  return {
    put(host, box, near) {
      if (!near) {
        host.hidden = true;
        all.delete(host);
        return;
      }
      if (all.has(host)) return;
      host.setAttribute("over", "");
      append(host, box);
      all.set(host, { box, x: 0, y: 0, width: LEAST_PX.width, said: "" });
      host.style.setProperty("--shift", "none");
      host.style.setProperty("--width", `${LEAST_PX.width}px`);
      host.hidden = false;
      if (soon) return;
      soon = true;
      queueMicrotask(() => {
        soon = false;
        cancel();
        look();
      });
    },
    remove(host) {
      all.delete(host);
      host.remove();
    },
    stop() {
      cancel();
      stop();
      for (const it of EVENTS) real(window).removeEventListener(it, wake, true);
    }
  };
}

const AHEAD = "50%";
function pageOf(frame) {
  const page = frame.contentDocument;
  return page?.body && /^about:blank/.test(page.URL) ? page : void 0;
}
const isOpen = (frame) => !frame.hasAttribute("sandbox") || ["allow-same-origin", "allow-scripts"].every((it) => frame.sandbox.contains(it));
const isTooSmall = ({ offsetWidth, offsetHeight }) => offsetWidth < LEAST_PX.width || offsetHeight < LEAST_PX.height;
function mountPlaceholders(consent, { load, dress, messages = {}, pressed } = {}) {
  const { $held, $policy, $grants } = consent;
  const places = /* @__PURE__ */ new Map();
  const boxes = /* @__PURE__ */ new WeakMap();
  const gesture = ignoreAccidentalPresses(pressed, pressInPage);
  const context = { consent, gesture, dress, texts: embedTexts, language: "en" };
  let held = [];
  let overlays;
  let frameStyles;
  let byKeys = false;
  const faces = () => [...places.values()].filter((it) => it.face);
  const update = () => faces().forEach((it) => it.face.update());
  const dressUp = ({ held: { element }, face }) => {
    if (face && face.host.ownerDocument !== document) frameStyles?.give(element, face.host);
  };
  function placeInside(held2, frame) {
    let leave = () => void 0;
    const draw2 = () => {
      const page2 = pageOf(frame);
      if (!page2 || place.face?.host.ownerDocument === page2) return;
      place.face?.stop();
      const { host } = place.face = createFace(held2, context, page2);
      host.shadowRoot.addEventListener("focusin", (event) => tellFocus(frame, event));
      page2.addEventListener("keydown", ahead);
      frameStyles ?? (frameStyles = createFrameStyles(() => faces().forEach(dressUp)));
      dressUp(place);
      page2.body.append(host);
      const deafen = gesture.listen(page2);
      leave = () => {
        deafen();
        page2.removeEventListener("keydown", ahead);
      };
      gesture.came(host);
    };
    const place = {
      held: held2,
      box: frame,
      show(near) {
        if (!near || place.face) return;
        frame.addEventListener("load", draw2);
        draw2();
        seen?.unobserve(frame);
      },
      remove() {
        frame.removeEventListener("load", draw2);
        leave();
        if (!place.face) return;
        const hasFocus = real(frame.getRootNode()).activeElement === frame;
        place.face.stop();
        place.face.host.remove();
        if (hasFocus) frame.focus();
      }
    };
    return place;
  }
  function placeOver(held2, el) {
    const { inert } = el;
    const box = el.localName === "picture" && el.querySelector("img") || el;
    const place = {
      held: held2,
      box,
      show(near) {
        overlays ?? (overlays = createOverlays());
        if (!place.face) {
          if (!near) return;
          place.face = createFace(held2, context, real(document));
          if (byKeys) place.seal();
          gesture.came(place.face.host);
        }
        overlays.put(place.face.host, box, near);
      },
      seal() {
        if (place.face && !/^(img|picture)$/.test(el.localName)) el.inert = true;
      },
      remove() {
        if (!place.face) return;
        const { host, stop } = place.face;
        const hasFocus = host.contains(real(document).activeElement);
        stop();
        overlays?.remove(host);
        el.inert = inert;
        if (!hasFocus) return;
        if (el.tabIndex < 0) el.tabIndex = -1;
        el.focus();
      }
    };
    return place;
  }
  const grown = window.ResizeObserver && new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (isTooSmall(target)) continue;
      grown.unobserve(target);
      seen?.observe(target);
    }
  });
  const waiting = /* @__PURE__ */ new Set();
  const seen = window.IntersectionObserver && new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = boxes.get(target);
      if (!place) continue;
      waiting.delete(target);
      if (isTooSmall(place.box)) {
        seen.unobserve(target);
        grown?.observe(target);
        place.show(false);
      } else {
        if (!isIntersecting && !place.face) waiting.add(target);
        place.show(isIntersecting);
      }
    }
  }, { rootMargin: AHEAD });
  function ahead({ key, shiftKey, view }) {
    if (key !== "Tab") return;
    if (!byKeys) {
      byKeys = true;
      places.forEach((it) => it.seal?.());
    }
    const way = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const from = view && view !== window ? view.frameElement : real(document).activeElement;
    let next;
    for (const it of waiting) {
      if (from && !(from.compareDocumentPosition(it) & way)) continue;
      if (!next || it.compareDocumentPosition(next) & way) next = it;
    }
    if (!next) return;
    waiting.delete(next);
    boxes.get(next)?.show(true);
  }
  function add(it) {
    const el = it.element;
    const place = el.localName === "iframe" && isOpen(el) ? placeInside(it, el) : placeOver(it, el);
    places.set(el, place);
    boxes.set(place.box, place);
    if (seen) seen.observe(place.box);
    else place.show(true);
  }
  function drop({ element }) {
    const place = places.get(element);
    if (!place) return;
    places.delete(element);
    boxes.delete(place.box);
    waiting.delete(place.box);
    seen?.unobserve(place.box);
    grown?.unobserve(place.box);
    place.remove();
  }
  function draw() {
    const now = $held.get();
    const previous = held;
    const isSame = (i, j) => now[i]?.element === previous[j]?.element && now[i]?.need === previous[j]?.need;
    held = now;
    let from = 0;
    let [end, last] = [now.length, previous.length];
    while (from < end && from < last && isSame(from, from)) from++;
    while (from < end && from < last && isSame(end - 1, last - 1)) {
      end--;
      last--;
    }
    const needs = new Map(now.slice(from, end).map((it) => [it.element, it.need]));
    for (const it of previous.slice(from, last)) if (needs.get(it.element) !== it.need) drop(it);
    for (const it of now.slice(from, end)) if (!places.has(it.element)) add(it);
  }
  const page = real(document);
  page.addEventListener("keydown", ahead, true);
  const stops = [
    followLanguage(consent, embedTexts, { load, messages }, (texts, language) => {
      Object.assign(context, { texts, language });
      update();
    }),
    $held.listen(draw),
    // What can be allowed goes by the region, which may come late, and by what else is.
    ...[$policy, $grants].map((it) => it.listen(update))
  ];
  draw();
  return {
    destroy() {
      stops.forEach((it) => it());
      page.removeEventListener("keydown", ahead, true);
      held.forEach(drop);
      gesture.stop();
      seen?.disconnect();
      grown?.disconnect();
      overlays?.stop();
      frameStyles?.stop();
    }
  };
}

var css$1 = "div{display:inline-flex;flex-wrap:wrap;align-items:center;overflow-wrap:anywhere}button{min-inline-size:44px;min-block-size:44px;padding:0;font:inherit;color:inherit;text-align:start;text-decoration:underline;text-underline-offset:.2em;background:none;border:0;cursor:pointer}svg{inline-size:2.14em;block-size:1em;margin-inline-end:.5em;vertical-align:-.1em;stroke-width:1.5}button:not([hidden])+:not(:empty),[role=switch]{margin-inline-start:.75em}[role=switch]{min-block-size:24px;padding:4px;border:1px solid;border-radius:2em}[role=switch]:after{content:\"\";display:block;inline-size:0;margin-inline-start:auto;border:7px solid;border-radius:2em}:focus-visible{outline:3px solid;outline-offset:2px}";

const ICON$1 = [
  ["M7 1h16a6 6 0 0 1 0 12H7A6 6 0 0 1 7 1", "#fff", "#06f"],
  ["M17.5 1H23a6 6 0 0 1 0 12h-9", "#06f", "none"],
  ["M5.5 7.5L8 10l4-5.5", "none", "#06f"],
  ["M20 4.5l5 5m0-5l-5 5", "none", "#fff"]
];
function drawIcon() {
  const icon = makeElement("svg", { "viewBox": "0 0 30 14", "part": "icon", "aria-hidden": "true" }, "2000/svg");
  for (const [d, fill, stroke] of ICON$1) icon.append(makeElement("path", { d, fill, stroke }, "2000/svg"));
  return icon;
}
function mountPrivacyLink(consent, element, options = {}) {
  const { config, $decision, $grants, $policy } = consent;
  const optedOutIds = optedOutCategories("gpc", consent.config);
  const services = config.services.filter(({ category = "" }) => optedOutIds.includes(category)).map(({ id }) => id);
  const shownAt = Date.now();
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const label = makeElement("span");
  const button = makeElement("button", { type: "button", part: "button" });
  const status = makeElement("span", { id: "status", role: "status", part: "status" });
  const toggle = makeElement("button", { type: "button", part: "switch", role: "switch", "aria-checked": "true", "aria-labelledby": "status", disabled: "" });
  const box = makeElement("div", { dir: "auto" });
  const gesture = ignoreAccidentalPresses();
  let texts = privacyLinkTexts;
  let language = "en";
  button.append(drawIcon(), label);
  button.addEventListener("press", () => {
    gesture.done(element);
    status.textContent = "";
    optOut(consent, label.textContent, language, shownAt);
  });
  box.append(button, status, toggle);
  function draw() {
    const { locks } = $policy.get();
    const choices = $decision.get()?.choices ?? {};
    const off = ![...optedOutIds, ...services].some((id) => $grants.get()[id]);
    const honored = off && optedOutIds.some((id) => locks[id] === "gpc");
    box.lang = language;
    label.textContent = (options.kind ?? element.getAttribute("kind") ?? $policy.get().links?.[0]) === "do-not-sell" ? texts.doNotSell : texts.privacyChoices;
    const text = honored ? texts.optOutHonored : off && optedOutIds.every((id) => choices[id] === false) ? texts.optedOut : "";
    if (status.textContent !== text) status.textContent = text;
    button.hidden = honored;
    toggle.hidden = !honored;
  }
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css$1);
    root.adoptedStyleSheets = [sheet];
  } catch {
  }
  root.replaceChildren(box);
  const undo = [
    followLanguage(consent, privacyLinkTexts, options, (...it) => {
      [texts, language] = it;
      draw();
    }),
    ...[$decision, $grants, $policy].map((it) => it.listen(draw)),
    gesture.stop,
    hearPresses(element),
    () => root.replaceChildren(real(document).createElement("slot"))
  ];
  return { destroy: () => undo.forEach((it) => it()) };
}

const LEAST_SEEN_PX = 8;
const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) >= LEAST_SEEN_PX && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= LEAST_SEEN_PX;
const parentOf = (it) => it.assignedSlot ?? real(it).parentElement ?? real(it).getRootNode().host ?? null;
function pageBox() {
  const { documentElement: root, body } = real(document);
  const { clientWidth, scrollWidth } = root;
  const [rootOverflow, bodyStyle] = [getComputedStyle(root).overflowX, getComputedStyle(body)];
  const [top, bottom] = [-scrollY, Infinity];
  if (/hidden|clip/.test(rootOverflow === "visible" ? bodyStyle.overflowX : rootOverflow)) return { left: 0, right: clientWidth, top, bottom };
  const more = scrollWidth - clientWidth;
  return { left: (bodyStyle.direction === "rtl" ? -more : 0) - scrollX, right: clientWidth + (bodyStyle.direction === "rtl" ? 0 : more) - scrollX, top, bottom };
}
function isInSight(it) {
  if (real(it).matches(":disabled") || getComputedStyle(it).visibility !== "visible" || it.checkVisibility?.({ opacityProperty: true }) === false) return false;
  let box = real(it).getBoundingClientRect();
  if (!meets(box, box)) return false;
  let position = "";
  for (let one = it; one && one !== real(document).body; one = parentOf(one)) {
    const style = getComputedStyle(one);
    if (one !== it) {
      if (position === "absolute" && style.position === "static") continue;
      const room = real(one).getBoundingClientRect();
      const cuts = style.overflow !== "visible";
      const scrolls = /auto|scroll/.test(style.overflow);
      if (cuts && !meets(scrolls ? room : box, room)) return false;
      if (scrolls) box = room;
    }
    position = style.position;
    if (position === "fixed") return meets(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  }
  return meets(box, pageBox());
}
const hasVisibleOpener = () => [...real(document).querySelectorAll("[data-assent-open]")].some(isInSight);

var css = ":host{position:fixed!important;z-index:var(--assent-z-index,2147483000)!important;inset:auto auto max(1em,var(--b)) max(1em,var(--l))!important}:host(:dir(rtl)){inset-inline:max(1em,var(--r)) auto!important}:host([position^=\"top\"]){inset-block:max(1em,var(--t)) auto!important}:host([position$=\"end\"]){inset-inline:auto max(1em,var(--r))!important}:host(:dir(rtl)[position$=\"end\"]){inset-inline:auto max(1em,var(--l))!important}:host([hidden]){display:none!important}button{display:block;inline-size:44px;block-size:44px;padding:10px;color:inherit;background:var(--background);border:1px solid var(--border);border-radius:max(var(--button),22px);box-shadow:0 2px 10px #0f172a26;cursor:pointer}button:hover{color:var(--accent)}button:focus-visible{outline-offset:-4px}svg{display:block;inline-size:22px;block-size:22px;fill:none;stroke:currentColor;stroke-width:2}:host([preset=\"sharp\"]) button{border-radius:0;box-shadow:none}";

const english = { trigger: triggerLabel };
const ICON = "M1 6h9m6 0h5M1 16h5m6 0h9M10 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 16a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
function mountTrigger(consent, { load, dress, messages = {}, pressed } = {}) {
  const { config, $view, $silent, open } = consent;
  const { trigger, position, triggerPosition = position } = config.ui;
  if (!trigger) return { destroy() {
  } };
  const host = createHost("assent-trigger", baseCss + css, dress, { role: "region", position: triggerPosition });
  const gesture = ignoreAccidentalPresses(pressed);
  const reach = keepInReach(host, "top");
  const button = real(document).createElement("button");
  const [icon, lines] = ["svg", "path"].map((it) => real(document).createElementNS("http://www.w3.org/2000/svg", it));
  lines.setAttribute("d", ICON);
  icon.setAttribute("part", "icon");
  icon.append(lines);
  button.append(icon);
  button.type = "button";
  button.setAttribute("part", "trigger");
  button.addEventListener("press", () => open("panel"));
  host.shadowRoot.append(button);
  const label = ({ trigger: text }, language) => {
    host.lang = language;
    host.dir = isRightToLeft(language) ? "rtl" : "ltr";
    button.title = text;
    host.setAttribute("aria-label", text);
  };
  const show = () => {
    const was = host.hidden || !host.isConnected;
    host.hidden = $silent.get() || $view.get() === "banner" || hasVisibleOpener();
    if (was && !host.hidden) gesture.came(host);
    reach.raise();
  };
  const put = () => {
    if (!host.isConnected) {
      show();
      real(document).body.append(host);
    }
    reach.raise();
  };
  const undo = [
    followLanguage(consent, english, { load, messages }, label),
    $view.listen(show),
    $silent.listen(show),
    onBody(put),
    onChanges(show),
    keepFocusUnobscured(host, triggerPosition),
    hearPresses(host),
    gesture.stop,
    reach.stop,
    () => host.remove()
  ];
  return { destroy: () => undo.forEach((it) => it()) };
}

function mountWidget(consent, options = {}) {
  const { open, close, config: { ui: { theme, layout } } } = consent;
  if (layout === "none") return { open, close, destroy() {
  } };
  const undo = [];
  const all = {
    load: loadLocale,
    loadDetails,
    modal,
    panel: (use, failed) => void import('./chunk-panel.js').then((it) => use(it.createPanel), failed),
    details: () => import('./chunk-panelDetails.js').then((it) => it.createPanelDetails),
    ...Object.keys(theme).length && { dress: createTheme(theme, (code, ...about) => console.warn(`assent: [${code}]`, ...about), (it) => undo.push(it)) },
    ...options
  };
  const rest = [mountTrigger, mountPlaceholders, mountNotice, mountOutdated].map((it) => it(consent, all));
  const widget = mountBannerAndPanel(consent, all);
  undo.push(...[widget, ...rest].map((it) => it.destroy));
  return { ...widget, destroy: () => undo.forEach((it) => it()) };
}
const mountDeclaration = (consent, element, options = {}) => mountDeclaration$1(consent, element, { load: loadLocale, loadDetails, ...options });
const mountChoices = (consent, element, options = {}) => mountPrivacyLink(consent, element, { load: loadDetails, ...options });

export { mountChoices as a, mountDeclaration as b, mountWidget as c, hearPresses as h, keepInReach as k, modal as m, optOut as o };
