import { render, createElement } from 'preact';
import { a as panelTexts } from './chunk-en2.js';
import { i as categoryText, f as fill, j as signalLines, k as createHost, b as baseCss, t as textCss } from './chunk-presets.js';
import { m as modal, k as keepInReach, h as hearPresses } from './chunk-index.js';
import { r as real, a as addressOf } from './chunk-waitsForAnswer.js';
import { jsxs, jsx } from 'preact/jsx-runtime';

function roomBelowSettings(banner) {
  const settings = banner?.querySelector("[value=settings]")?.getBoundingClientRect();
  const below = settings ? innerHeight - settings.top : 0;
  return below > 0 && below < innerHeight / 3 ? below : 0;
}
function keepRoomFree(panel, below) {
  const fill = () => void panel.style.removeProperty("--below");
  panel.style.setProperty("--below", `${below}px`);
  real(window).addEventListener("resize", fill);
  return () => real(window).removeEventListener("resize", fill);
}

var panelCss = "dialog{box-sizing:border-box;inline-size:40em;max-inline-size:calc(100% - (2*max(1em,var(--l),var(--r))));inset-block-end:var(--below,0px);max-block-size:min(100% - 2 * max(1em,var(--t),var(--b)) - var(--below,0px),48em);padding:0;overflow:auto;font-size:.9375em;color:inherit;background:var(--background);border:var(--line) solid var(--border);border-radius:var(--radius);box-shadow:var(--shadow)}.top,.actions{position:sticky;z-index:1;inset-block:0;display:grid;grid-template-columns:1fr auto;align-items:center;gap:.5em;padding:.75em var(--space);background:inherit;border:0 solid var(--border);border-block-end-width:1px}.actions{display:flex;flex-wrap:wrap;align-items:stretch;border-width:1px 0 0}.actions button{flex:1 0 calc(100% / 3 - .5em);min-inline-size:auto;max-inline-size:100%}.actions button:after{content:var(--words) / \"\";display:block;block-size:0;overflow:hidden;visibility:hidden;overflow-wrap:normal;word-break:keep-all;hyphens:manual}.body{padding:1em var(--space)}h2,h3{margin:0;font-size:1em;font-weight:600}h2{font-size:1.2em;outline:none!important}p{margin:0 0 .5em}a{color:inherit;text-underline-offset:.2em}button{min-inline-size:44px;min-block-size:44px;padding:.4em .75em;font:inherit;font-weight:600;line-height:1.25;color:var(--accent-text);background:var(--accent);border:1px solid transparent;border-radius:var(--button);cursor:pointer}.close{margin-inline-end:-.75em;padding:10px;color:inherit;background:none;border:0}svg{display:block;inline-size:24px;block-size:24px;stroke:currentColor;stroke-width:2}[role=status] p{padding-inline-start:.75em;border-inline-start:3px solid var(--accent)}section{padding-block:.75em;border-block-start:1px solid var(--border)}.head{display:flex;flex-wrap:wrap;align-items:center;gap:0 .75em}h3{flex:1 8em;max-inline-size:100%;overflow-wrap:break-word}label,summary{padding-block:.6em;cursor:pointer}label{display:block}input{position:relative;flex:none;inline-size:44px;block-size:44px;margin:0;margin-inline-start:auto;color:inherit;appearance:none;cursor:pointer}input:before,input:after{content:\"\";position:absolute;inset-block-start:10px;inline-size:42px;block-size:22px;border:1px solid;border-radius:2em}input:after{margin:5px;inline-size:0;block-size:0;border-width:7px}input:checked:before{background:var(--accent)}input:checked:after{inset-inline-start:20px;border-color:var(--accent-text)}input:disabled{opacity:.6}@media(max-width:30em){.actions button{padding-inline:.2em;font-size:.93em;hyphens:auto}dialog{inline-size:100%;max-inline-size:100%;max-block-size:min(100% - max(2em,1em + var(--t)) - var(--below,0px),48em);margin-block-end:0;border-radius:var(--radius) var(--radius) 0 0}.top,.body{padding-left:max(var(--space),var(--l));padding-right:max(var(--space),var(--r))}.actions{padding:.75em max(1em,var(--r)) max(.75em,var(--b)) max(1em,var(--l))}}@media(max-height:30em){.top,.actions{position:static}}@media(max-width:22em){.actions{position:static;display:grid;grid-template-columns:1fr;grid-auto-rows:1fr}}";

function Category({ config, $policy }, shown, draft, category, [links, services] = []) {
  const { id } = category;
  const { messages } = shown;
  const { locks, marks } = $policy.get();
  const lock = locks[id];
  const count = config.services.filter((it) => it.category === id).length;
  const take = (event) => draft.toggle(id, event.currentTarget.checked);
  return /* @__PURE__ */ jsxs("section", { part: "category", children: [
    /* @__PURE__ */ jsxs("div", { class: "head", children: [
      /* @__PURE__ */ jsx("h3", { part: "category-name", children: /* @__PURE__ */ jsxs("label", { for: id, children: [
        categoryText(category, "name", shown) ?? id,
        marks && ` ${messages[id === "required" ? id : "optional"]}`
      ] }) }),
      /* @__PURE__ */ jsx("span", { part: "category-state", id: `${id}-lock`, children: lock && (lock === "required" ? messages.alwaysOn : draft.isOn(id) || lock === "age" || messages.lockedBySignal) }),
      /* @__PURE__ */ jsx(
        "input",
        {
          id,
          type: "checkbox",
          role: "switch",
          part: "switch",
          checked: draft.isOn(id),
          disabled: !!lock,
          "aria-describedby": `${id}-lock ${id}-text ${id}-lost`,
          onPress: take,
          onChange: take
        }
      )
    ] }),
    /* @__PURE__ */ jsx("p", { id: `${id}-text`, part: "category-text", children: categoryText(category, "description", shown) }),
    links,
    count > 0 && /* @__PURE__ */ jsxs("details", { part: "services", children: [
      /* @__PURE__ */ jsx("summary", { part: "summary", children: fill(messages.services, { count }) }),
      services
    ] })
  ] });
}

function PanelDialog(consent, shown, about, draft, press) {
  const { config, $policy, $view, close } = consent;
  const { messages } = shown;
  const { locks, url } = $policy.get();
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      part: "panel",
      "aria-labelledby": "title",
      onClose: (event) => event.currentTarget.isConnected && $view.get() === "panel" && close(),
      children: [
        /* @__PURE__ */ jsxs("div", { class: "top", part: "header", children: [
          /* @__PURE__ */ jsx("h2", { id: "title", part: "title", tabIndex: -1, children: messages.panelTitle }),
          /* @__PURE__ */ jsx("button", { class: "close", part: "close", type: "button", title: messages.close, onPress: close, children: /* @__PURE__ */ jsx("svg", { part: "icon", children: /* @__PURE__ */ jsx("path", { d: "M6 6l12 12M18 6L6 18" }) }) })
        ] }),
        /* @__PURE__ */ jsxs("div", { class: "body", part: "body", children: [
          /* @__PURE__ */ jsxs("p", { children: [
            messages.panelText,
            " ",
            /* @__PURE__ */ jsx("a", { part: "link", href: addressOf(url), children: messages.policyLink })
          ] }),
          /* @__PURE__ */ jsx("div", { role: "status", part: "signals", children: signalLines(consent, shown).map((it) => /* @__PURE__ */ jsx("p", { children: it })) }),
          config.categories.filter((it) => locks[it.id] !== "elsewhere").map((it) => Category(consent, shown, draft, it, about?.category(it))),
          about?.record
        ] }),
        /* @__PURE__ */ jsx("div", { class: "actions", part: "actions", children: [messages.rejectAll, messages.acceptAll, messages.save].map((it, i) => /* @__PURE__ */ jsx("button", { type: "button", part: `button ${["reject", "accept", "save"][i]}`, onPress: press[i], children: it })) })
      ]
    }
  );
}

const textsOf = (tree) => Array.isArray(tree) ? tree.flatMap(textsOf) : typeof tree === "string" ? [tree] : tree && typeof tree === "object" ? textsOf(tree.props.children) : [];

const dialogOf = (host) => host.shadowRoot.querySelector("dialog");
function createPanel({ consent, options, place, how, gesture, receipt, banner, draw: drawAll }) {
  const { config, $policy, $grants, $decision } = consent;
  let host;
  const undo = [];
  let details;
  let draft = {};
  const isOn = (id) => draft[id] ?? $grants.get()[id] ?? false;
  function toggle(id, on) {
    draft[id] = on;
    drawAll();
  }
  function drafted() {
    const choices = {};
    const had = $decision.get()?.choices ?? {};
    for (const { id } of config.categories) if (!$policy.get().locks[id]) choices[id] = isOn(id);
    for (const { id, category = "" } of config.services) {
      const [on, own] = [choices[category], had[id]];
      if (on !== void 0 && own !== void 0) choices[id] = on === $grants.get()[category] ? own : on;
    }
    return { ...choices, ...draft };
  }
  function forget() {
    undo.splice(0).forEach((it) => it());
    host = void 0;
  }
  return {
    get host() {
      return host;
    },
    forget,
    draw(translation) {
      const shown = { ...translation, messages: { ...panelTexts, ...translation.messages } };
      const fresh = !host;
      const below = fresh ? roomBelowSettings(banner()) : 0;
      if (!host) {
        host = createHost("assent-panel", baseCss + textCss + modal.css + panelCss, options.dress);
        undo.push(keepInReach(host, "modal", modal.hold).stop, hearPresses(host));
      }
      const drafting = { isOn, toggle };
      const about = details?.about(shown, receipt(), drafting);
      const tree = PanelDialog(consent, shown, about, drafting, [
        () => consent.rejectAll(how("panel.reject_all", shown, textsOf(tree))),
        // A consent apart goes by its own switch, as the visitor has left it.
        () => consent.acceptAll({ ...how("panel.accept_all", shown, textsOf(tree)), own: draft }),
        () => consent.decide(drafted(), { ...how("panel.save", shown, textsOf(tree)), ...about?.how })
      ]);
      const { rejectAll, acceptAll, save } = shown.messages;
      render(tree, place(host, shown, [rejectAll, acceptAll, save]).shadowRoot);
      if (!fresh) return;
      undo.push(keepRoomFree(host, below));
      if (!details) {
        options.details?.().then((create) => {
          details = create(consent, options, drawAll, createElement);
          drawAll();
        }, () => {
        });
      }
      undo.push(modal.open(host, () => consent.close()));
      dialogOf(host).querySelector("h2").focus();
      gesture.came(host);
    },
    reopen: () => {
      if (host?.isConnected) modal.reopen(host);
    },
    close() {
      draft = {};
      if (!host) return;
      undo.splice(0).forEach((it) => it());
      dialogOf(host).close?.();
      gesture.done(host);
      host.remove();
      host = void 0;
    }
  };
}

export { createPanel };
