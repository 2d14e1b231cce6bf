import { h as serviceTree, i as isBranch, j as recordTree, k as languageName } from './chunk-DMHnt90s.js';
import en from './locales/details/en.js';
import { l as languagesOf, o as overridesFor } from './chunk-Bqs59EaT.js';
import './chunk-ETXTQWk6.js';
import './chunk-CiURSLuh.js';
import './chunk-D3H3Lb8u.js';
import 'preact';
import 'preact/jsx-runtime';

function copySelected(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  document.execCommand("copy");
}
function download(name, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
function createCloser(consent, { describe = consent.describe, loadDetails }, draw, createElement) {
  const { config, $decision, $locale, setLocale } = consent;
  const languages = config.ui.locales ?? [...new Set(languagesOf(config))].sort();
  const described = {};
  const brought = {};
  let copied = false;
  const bring = (it, use) => void it?.then((got) => {
    use(got);
    draw();
  }, () => void 0);
  for (const service of config.services) {
    if (service.use) bring(describe(service), (it) => {
      if (it) described[service.id] = it;
    });
  }
  function wordsIn({ language, messages }) {
    if (!(language in brought)) {
      brought[language] = void 0;
      if (!/^en\b/.test(language)) bring(loadDetails?.(language), (it) => {
        brought[language] = it;
      });
    }
    return { language, messages: { ...en, ...brought[language], ...messages, ...overridesFor(config, language) } };
  }
  function copy(event, id) {
    const done = () => {
      copied = true;
      draw();
    };
    const { clipboard } = navigator;
    const code = event.currentTarget.closest("section").querySelector("code");
    if (clipboard) clipboard.writeText(id).then(done, () => copySelected(code));
    else {
      copySelected(code);
      done();
    }
  }
  function languageTree({ language, messages }) {
    if (languages.length < 2) return "";
    return ["p", {}, ["label", {}, `${messages.language}: `, ["select", {
      part: "language",
      onChange: (event) => setLocale(event.currentTarget.value)
    }, languages.map((it) => ["option", { value: it, lang: it, selected: it === language || it === $locale.get() }, languageName(it)])]]];
  }
  const toNodes = (it) => isBranch(it) ? createElement(it[0], it[1], it.slice(2).map(toNodes)) : Array.isArray(it) ? it.map(toNodes) : it;
  function recordIn(words, receipt) {
    const { messages } = words;
    const decision = $decision.get();
    const button = (label, onClick) => ["button", { type: "button", part: "button quiet", class: "quiet", onClick }, label];
    return [
      "section",
      { part: "record" },
      ["h3", {}, messages.yourChoice],
      recordTree(decision, words, [
        "p",
        {},
        button(messages.copy, (event) => copy(event, decision.recordId)),
        " ",
        button(messages.download, () => download(
          `consent-${decision.recordId}.json`,
          receipt ?? { origin: location.origin, ...decision, time: new Date(decision.time).toISOString() }
        )),
        " ",
        ["span", { role: "status" }, copied && messages.copied]
      ]),
      languageTree(words)
    ];
  }
  return {
    about(shown, receipt) {
      const words = wordsIn(shown);
      return {
        services: ({ id }) => config.services.filter((it) => it.category === id).map((own) => toNodes(serviceTree({ own, brought: described[own.id] }, words, "h4"))),
        record: toNodes(recordIn(words, receipt))
      };
    }
  };
}

export { createCloser };
