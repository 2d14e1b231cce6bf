import { i as ignoredSignalsTree, l as linksTree, s as serviceTree, c as categoryName, a as isBranch, r as recordTree, k as keptText } from './chunk-tree.js';
import { l as languageName, s as say, h as hasFile, o as overridesFor, f as fill, a as languagesOf } from './chunk-presets.js';
import { e as en } from './chunk-en.js';
import { p as panelDetailTexts } from './chunk-en2.js';
import { n as names } from './chunk-locale.js';
import { r as real } from './chunk-waitsForAnswer.js';
import { o as optOut } from './chunk-index.js';

const ownName = (tag) => names[tag] ?? languageName(tag);

var css = "h4{margin:.75em 0 0;font-size:1em;font-weight:600}ul{margin:0 0 .5em}@media(min-height:30em){dialog{scroll-padding-block:6em}}dialog:focus-visible{outline-offset:-4px}select{max-inline-size:100%;min-block-size:44px;text-overflow:ellipsis;font:inherit}.quiet{color:inherit;background:none;border-color:var(--border)}[aria-pressed=true]{color:var(--accent-text);background:var(--accent)}button:hover{box-shadow:inset 0 0 0 2px}details>:not(summary){margin-inline-start:1em}input:after{inset-inline-start:0}@media(forced-colors:active){input:checked:before{background:Highlight}input:checked:after{border-color:HighlightText}input:disabled{color:GrayText}[aria-pressed=true]{forced-color-adjust:none;color:HighlightText;background:Highlight}}@media(prefers-reduced-motion:no-preference){input:after{transition:inset-inline-start var(--assent-motion,.15s)}}";

function copySelected(element) {
  const range = real(document).createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  return real(document).execCommand("copy");
}
function download(name, content) {
  const link = real(document).createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
function addStyles(element) {
  const root = element?.getRootNode();
  if (!root) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
  }
}
const PART_BY_TAG = { p: "text", h4: "service-name", ul: "list", li: "item", code: "code", a: "link" };
function createPanelDetails(consent, { describe = consent.describe, loadDetails }, draw, element) {
  const { config, $decision, $policy, $locale, setLocale } = consent;
  const described = /* @__PURE__ */ Object.create(null);
  const brought = {};
  let copied;
  const bring = (it, use) => void it?.then((got) => {
    use(got);
    draw();
  }, () => void 0);
  for (const service of config.services) {
    if (service.use) bring(describe(service), (it) => {
      if (it) described[service.id] = it;
    });
  }
  function translationOf({ language, messages }) {
    if (!(language in brought)) {
      brought[language] = void 0;
      if (hasFile(language)) bring(loadDetails?.(language), (it) => {
        brought[language] = it;
      });
    }
    return { language, messages: { ...panelDetailTexts, ...en, ...brought[language], ...messages, ...overridesFor(consent, language) } };
  }
  function copy(event, id) {
    const { clipboard } = navigator;
    const record = event.currentTarget.closest("section");
    const say2 = (it) => {
      copied = it;
      draw();
    };
    const select = () => {
      if (copySelected(record.querySelector("code"))) say2(record);
    };
    say2();
    if (clipboard) clipboard.writeText(id).then(() => say2(record), select);
    else select();
  }
  function languageTree({ language, messages }) {
    const languages = $policy.get().languages ?? config.ui.locales ?? [...new Set(languagesOf(consent))].sort();
    if (languages.length < 2) return "";
    return ["p", {}, ["label", {}, `${messages.language}: `, ["select", {
      part: "language",
      onChange: (event) => setLocale(event.currentTarget.value)
    }, languages.map((it) => ["option", { value: it, lang: it, selected: it === language || it === $locale.get() }, ownName(it)])]]];
  }
  const toNodes = (it) => isBranch(it) ? element(it[0], { part: PART_BY_TAG[it[0]], ...it[1] }, it.slice(2).map(toNodes)) : Array.isArray(it) ? it.map(toNodes) : it;
  function recordIn(translation, receipt) {
    const { messages } = translation;
    const decision = $decision.get();
    const button = (label, onPress) => ["button", { type: "button", part: "button quiet", class: "quiet", onPress }, label];
    return [
      ["h3", { part: "record-name" }, messages.yourChoice],
      recordTree(decision, translation, [
        "p",
        {},
        button(messages.copy, (event) => copy(event, decision.recordId)),
        " ",
        button(messages.download, () => download(
          `consent-${decision.recordId}.json`,
          receipt?.seq === decision.seq ? receipt : { origin: location.origin, ...decision, time: new Date(decision.time).toISOString() }
        )),
        " ",
        ["span", { role: "status" }, copied?.isConnected && messages.copied]
      ]),
      languageTree(translation)
    ];
  }
  const switchTree = (label, pressed, press) => ["p", {}, ["button", { "type": "button", "part": "button quiet", "class": "quiet", "aria-pressed": String(pressed), "onPress": press }, label]];
  function overrideText(category, translation) {
    const { overridable = [] } = $policy.get();
    const { id } = category;
    return overridable.includes(id) ? fill(translation.messages.overrideText, { categories: categoryName(category, translation) }) : "";
  }
  function lockTree(category, translation, { isOn, toggle }) {
    const { id } = category;
    if ($policy.get().locks[id] === "age") return ["p", {}, translation.messages.lockedByAge];
    const text = overrideText(category, translation);
    return text && [["p", {}, text], switchTree(translation.messages.override, isOn(id), () => toggle(id, !isOn(id)))];
  }
  function keptTree(category, translation) {
    const policy = $policy.get();
    const offered = config.categories.map((it) => it.id).filter((id) => !policy.locks[id]);
    const kept = offered.includes(category.id) && keptText(category, policy, offered, config, translation);
    return kept && ["p", {}, kept];
  }
  function objectionTree(id, translation, { isOn, toggle }) {
    const { model, defaults } = $policy.get();
    return model === "opt-in" && id !== "required" && defaults[id] && $decision.get()?.choices[id] === void 0 && [
      ["p", {}, translation.messages.objection],
      switchTree(translation.messages.object, !isOn(id), () => toggle(id, !isOn(id)))
    ];
  }
  function controllerTree({ messages }) {
    const { name, contact } = $policy.get().controller ?? config.controller;
    return (name || contact) && ["p", {}, `${messages.controller}: ${[name, contact].filter(Boolean).join(messages.comma)}`];
  }
  const linksAtHand = ({ language, messages }) => [...new Set($policy.get().links)].map((kind) => {
    const label = messages[kind === "do-not-sell" ? "doNotSell" : "privacyChoices"];
    return ["p", {}, ["button", {
      type: "button",
      part: "button quiet",
      class: "quiet",
      onPress: () => optOut(consent, label, language)
    }, label]];
  });
  return {
    about(shown, receipt, draft) {
      const translation = translationOf(shown);
      const texts = config.categories.map((it) => draft.isOn(it.id) && overrideText(it, translation)).filter(Boolean);
      return {
        how: texts.length ? { override: texts.join(" ") } : {},
        category: (category) => [
          [
            keptTree(category, translation),
            category.lost ? ["p", { id: `${category.id}-lost` }, say(category.lost, translation)] : "",
            lockTree(category, translation, draft),
            objectionTree(category.id, translation, draft),
            linksTree(translation.messages.optOutLink, [...category.optOut ?? [], ...$policy.get().optOut?.[category.id] ?? []], translation)
          ],
          config.services.filter((it) => it.category === category.id).map((own) => [
            "div",
            { part: "service" },
            serviceTree({ own, brought: described[own.id] }, translation, "h4"),
            objectionTree(own.id, translation, draft)
          ])
        ].map(toNodes),
        record: [
          ...[ignoredSignalsTree($policy.get(), translation), linksAtHand(translation), controllerTree(translation)].map(toNodes),
          element("section", { part: "record", ref: addStyles }, toNodes(recordIn(translation, receipt)))
        ]
      };
    }
  };
}

export { createPanelDetails };
