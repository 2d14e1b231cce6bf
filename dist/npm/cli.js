#!/usr/bin/env node
import { p as parseConfig, e as explain, d as declaredHosts, c as codesOf, r as resolvePolicy, l as loaders, a as ruleFor } from './chunk-DjZcFIQA.js';
import { parseArgs } from 'node:util';
import { readFileSync, existsSync } from 'node:fs';
import { c as createSqliteStore, a as createCollector, s as serve, v as verifyEntries, l as listAll } from './chunk-GzqPBsjo.js';
import { i as isBranch, d as declarationTree, l as locales, m as matchLocale, f as files, a as detailFiles } from './chunk-RVFcsL9z.js';
import en from './locales/details/en.js';
import en$1 from './locales/en.js';
import { f as forEachSignal } from './chunk-cP0uIaAK.js';
import './chunk-DlY0ioRL.js';
import 'js-cookie';
import './receipt.js';
import './chunk-v1outnQY.js';
import './chunk-D-5hFD6N.js';

const misuse = (message) => Object.assign(new Error(message), { name: "Misuse" });
const isMisuse = (it) => it instanceof Error && it.name === "Misuse";
function readArgs(config) {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw misuse(cause instanceof Error ? cause.message : String(cause));
  }
}

function readJson(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw misuse(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

const help$5 = `assent check <config.json>

Reads a configuration and prints every problem with its path, the value received and the fix.

Exit code 0: it is right. 1: it is not.`;
const check = {
  summary: "reads a configuration and says what is wrong with it",
  help: help$5,
  async run(args, { out, err }) {
    const { positionals } = readArgs({ args, options: {}, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === void 0 || more.length) throw misuse("Name one configuration file: assent check assent.json");
    const input = readJson(file);
    if (input instanceof Error) {
      err(`${file} is not JSON: ${input.message}`);
      return 1;
    }
    const { problems } = parseConfig(input);
    for (const it of problems) err(explain(it));
    out(problems.length ? `${file}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}` : `${file} is right.`);
    return problems.length ? 1 : 0;
  }
};

const help$4 = `assent collect --data <file> --origin <origin> [options]

Takes consent receipts over HTTP and keeps them in a database file. Also answers GET /region, from the headers of the CDN or
proxy before it: Cloudflare's, CloudFront's, Vercel's, or X-Region (US-CA) of the site's own.

  --data <file>       the database; made if absent                 (default ./receipts.db)
  --origin <origin>   a site whose pages may post and ask, such as https://www.example.com; repeat it for more, "*" for every site
  --port <number>     0 for any free port                          (default 8787)
  --host <address>    address to listen on; 0.0.0.0 for all        (default 127.0.0.1)
  --base <path>       path before /receipts and /region, such as /consent (default none)
  --cookie <name>     the cookie that /refresh sets, as in storage.name (default consent_choice)
  --token <text>      lets whoever has it read receipts; better given as ASSENT_TOKEN, as other users see a command line

Needs the package "libsql" (npm install libsql). Stops on Ctrl-C after finishing what is under way.`;
function readPort(text) {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw misuse(`--port ${text}: must be a number from 0 to 65535.`);
}
async function listen(start, port) {
  try {
    return await start();
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
    if (code === "EADDRINUSE") throw misuse(`Port ${port} is in use. Choose another with --port, or 0 for any free one.`);
    if (code === "EACCES") throw misuse(`Port ${port} may not be used by this user. Choose one above 1023 with --port.`);
    throw cause;
  }
}
const collect = {
  summary: "takes consent receipts over HTTP and keeps them in a database file",
  help: help$4,
  async run(args, { out, err, env, stopped }) {
    const { values } = readArgs({
      args,
      options: {
        data: { type: "string", default: "./receipts.db" },
        origin: { type: "string", multiple: true, default: [] },
        port: { type: "string", default: "8787" },
        host: { type: "string", default: "127.0.0.1" },
        base: { type: "string", default: "" },
        cookie: { type: "string", default: "consent_choice" },
        token: { type: "string" }
      }
    });
    const port = readPort(values.port);
    if (!values.origin.length) throw misuse("--origin is missing: name the site whose pages may post, such as --origin https://www.example.com.");
    const token = values.token ?? (env.ASSENT_TOKEN || void 0);
    const stop = stopped();
    const store = await createSqliteStore({ file: values.data });
    try {
      const origins = values.origin.includes("*") ? "*" : values.origin;
      const log = (message, cause) => err(`${message}: ${cause instanceof Error ? cause.message : String(cause)}`);
      const handler = createHandler(() => createCollector({ store, origins, token, basePath: values.base, cookie: values.cookie, log }));
      const server = await listen(() => serve({ handler, port, host: values.host }), port);
      out(`assent collector: ${server.url}${values.base}/receipts, kept in ${values.data}`);
      if (token === void 0) out("No token is set, so receipts cannot be read over HTTP. Set ASSENT_TOKEN to read them.");
      await stop;
      await server.close();
    } finally {
      await store.close();
    }
    return 0;
  }
};
function createHandler(create) {
  try {
    return create();
  } catch (cause) {
    throw cause instanceof TypeError ? misuse(cause.message) : cause;
  }
}

function readConfig(command, positionals, { err }) {
  const [file, ...more] = positionals;
  if (file === void 0 || more.length) throw misuse(`Name one configuration file: assent ${command} assent.json`);
  const input = readJson(file);
  if (input instanceof Error) {
    err(`${file} is not JSON: ${input.message}`);
    return void 0;
  }
  const { config, problems } = parseConfig(input);
  for (const it of problems) err(explain(it));
  return config;
}

const help$3 = `assent csp <config.json> [--category <id>]\u2026 [--nonce]

Prints the value of a Content-Security-Policy header that lets a page ask its own host and the hosts of the services that are
allowed. It also stops what the page's parser starts, which no script can. Send it by the visitor's stored choice: this one
for whoever has allowed the named categories, the one without --category for everybody else.

  --category <id>   a category that is allowed, or a single service; repeat it for more. "required" always is
  --nonce           adds 'nonce-{nonce}' to script-src; the server puts a fresh value in the place of {nonce} each time

Hosts are those of "services[].hosts", of integrations and of "hosts". What is inline, styles and fonts are left as they are:
add what else the site itself needs.`;
const meets = (need, allowed) => need.split(/\s+/).filter(Boolean).every((it) => it.startsWith("!") ? !allowed.has(it.slice(1)) : allowed.has(it));
function allowedIds({ services }, ids) {
  const allowed = /* @__PURE__ */ new Set(["required", ...ids]);
  for (const { id, category } of services) if (category && allowed.has(category)) allowed.add(id);
  return allowed;
}
function originOf(address) {
  try {
    return [new URL(address ?? "").origin];
  } catch {
    return [];
  }
}
function buildPolicy(config, ids, nonce) {
  const allowed = allowedIds(config, ids);
  const hosts = [
    ...config.services.filter(({ id }) => allowed.has(id)).flatMap(declaredHosts),
    ...Object.keys(config.hosts).filter((it) => meets(config.hosts[it], allowed))
  ];
  const sources = [...new Set(hosts)].flatMap((it) => [it, `*.${it}`]);
  const directives = {
    "script-src": ["'self'", ...nonce ? ["'nonce-{nonce}'"] : [], ...sources],
    // A host without a scheme is one of http and https; sockets have their own.
    "connect-src": ["'self'", ...[config.receipts.endpoint, config.storage.refresh].flatMap(originOf), ...sources, ...sources.map((it) => `wss://${it}`)],
    "img-src": ["'self'", "data:", ...sources],
    "frame-src": ["'self'", ...sources]
  };
  return Object.entries(directives).map(([name, values]) => [name, ...new Set(values)].join(" ")).join("; ");
}
const csp = {
  summary: "prints a Content-Security-Policy that a server can send by the visitor\u2019s choice",
  help: help$3,
  async run(args, terminal) {
    const { positionals, values } = readArgs({
      args,
      allowPositionals: true,
      options: { nonce: { type: "boolean", default: false }, category: { type: "string", multiple: true, default: [] } }
    });
    const config = readConfig("csp", positionals, terminal);
    if (!config) return 1;
    const known = [...config.categories, ...config.services].map((it) => it.id);
    const unknown = values.category.find((it) => !known.includes(it));
    if (unknown !== void 0) throw misuse(`--category ${unknown}: the configuration has no category or service of that id. There are ${known.join(", ")}.`);
    terminal.out(buildPolicy(config, values.category, values.nonce));
    return 0;
  }
};

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape$1 = (text) => text.replace(/[&<>"']/g, (it) => ENTITIES[it]);
const INLINE = ["a", "code", "strong"];
function writeHtml(tree) {
  if (!isBranch(tree)) return Array.isArray(tree) ? tree.map(writeHtml).join("") : escape$1(tree || "");
  const [tag, attributes, ...children] = tree;
  if (tag === "button") return "";
  const written = Object.entries(attributes).map(([name, value]) => typeof value === "string" ? ` ${name}="${escape$1(value)}"` : value === true ? ` ${name}` : "").join("");
  return `<${tag}${written}>${children.map(writeHtml).join("")}</${tag}>${INLINE.includes(tag) ? "" : "\n"}`;
}

const partsOf = (tree) => isBranch(tree) ? tree.slice(2) : Array.isArray(tree) ? tree : [];
const textOf = (tree) => typeof tree === "string" ? tree : partsOf(tree).map(textOf).join("");
const childrenOf = (tree, tag) => partsOf(tree).flatMap((it) => isBranch(it) ? it[0] === tag ? [it] : [] : childrenOf(it, tag));
const escape = (text) => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&");
const escapeStart = (line2) => line2.replace(/^(?=[-+=])|(?<=^\d+)(?=[.)])/, "\\");
const address = (url) => url.replace(/[\s()<>\\|]/g, (it) => /[()]/.test(it) ? `%${it.charCodeAt(0).toString(16)}` : encodeURIComponent(it));
function code(text, inCell) {
  const fence = "`".repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length)) + 1);
  const pad = /^`|`$/.test(text) ? " " : "";
  return fence + pad + (inCell ? text.replace(/\|/g, "\\|") : text).replace(/\s+/g, " ") + pad + fence;
}
function line(tree, inCell = false) {
  if (typeof tree === "string") return escape(tree);
  const inner = () => partsOf(tree).map((it) => line(it, inCell)).join("");
  if (!isBranch(tree)) return inner();
  const [tag, { href }] = tree;
  if (tag === "button") return "";
  if (tag === "code") return code(textOf(tree), inCell);
  if (tag === "strong") return `**${inner()}**`;
  return tag === "a" ? `[${inner()}](${address(String(href))})` : inner();
}
function table(tree) {
  const rows = ["thead", "tbody"].flatMap((it) => childrenOf(tree, it)).flatMap((it) => childrenOf(it, "tr")).map((row) => partsOf(row).flatMap((it) => isBranch(it) ? [it] : partsOf(it)).map((it) => line(it, true).trim()));
  const written = rows.map((it) => `| ${it.join(" | ")} |`);
  written.splice(1, 0, `|${" --- |".repeat(rows[0]?.length ?? 0)}`);
  const captions = childrenOf(tree, "caption").flatMap((it) => partsOf(it).some(isBranch) ? blocks(partsOf(it)) : [`**${line(it)}**`]);
  return [...captions, written.join("\n")];
}
function blocks(tree) {
  if (!isBranch(tree)) return typeof tree === "string" ? [escapeStart(escape(tree))] : partsOf(tree).flatMap(blocks);
  const [tag] = tree;
  if (/^h\d$/.test(tag)) return [`${"#".repeat(Number(tag[1]))} ${line(tree)}`];
  if (tag === "p") return [escapeStart(line(tree).trim())];
  if (tag === "ul") return [childrenOf(tree, "li").map((it) => `- ${escapeStart(line(it).trim())}`).join("\n")];
  return tag === "table" ? table(tree) : partsOf(tree).flatMap(blocks);
}
const writeMarkdown = (tree) => `${blocks(tree).filter((it) => it.trim()).join("\n\n")}
`;

const help$2 = `assent declaration <config.json> [--format html|md] [--locale <tag>] [--region <code>]

Prints what the configuration declares, for the policy page: who is responsible, categories, services, cookies, recipients of
data, and how to refuse cookies in a browser.

  --format <html|md>   HTML without styles (the default), or Markdown
  --locale <tag>       language, as a BCP 47 tag; without it "ui.locale", else the region's first, else English
  --region <code>      what is offered and said there, as an ISO 3166 code; without it "policy.region", else everywhere

Put the HTML into <assent-declaration> on the page: it can be read without JavaScript, and assent-declaration.js adds the
visitor's own choice, with buttons to change and to withdraw it.`;
const FORMATS = { html: writeHtml, md: writeMarkdown };
async function wordsFor({ ui }, wanted, policy) {
  const available = [.../* @__PURE__ */ new Set([...locales, ...Object.keys(ui.messages)])];
  const language = matchLocale(wanted, available);
  if (!language) throw misuse(`--locale ${wanted}: there are no texts in that language. There are ${available.join(", ")}.`);
  const [texts, details] = await Promise.all([files[language]?.(), detailFiles[language]?.()]);
  const [own, here] = [ui.messages, policy?.messages].map((it = {}) => it[matchLocale(language, Object.keys(it)) ?? ""]);
  return { language, messages: { ...en$1, ...en, ...texts?.default, ...details?.default, ...own, ...here } };
}
async function askIntegrations({ services }) {
  const brought = /* @__PURE__ */ Object.create(null);
  for (const { id, use } of services) if (use) brought[id] = await loaders.integration(use);
  return brought;
}
const declaration = {
  summary: "prints what a policy page shows without JavaScript",
  help: help$2,
  async run(args, terminal) {
    const { positionals, values: { format, locale, region } } = readArgs({
      args,
      allowPositionals: true,
      options: { format: { type: "string", default: "html" }, locale: { type: "string" }, region: { type: "string" } }
    });
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : void 0;
    if (!write) throw misuse(`--format ${format}: there are ${Object.keys(FORMATS).join(" and ")}.`);
    if (region !== void 0 && codesOf(region)[0] === "*") throw misuse(`--region ${region}: expected an ISO 3166 code such as KR or US-CA.`);
    const config = readConfig("declaration", positionals, terminal);
    if (!config) return 1;
    const code = region ?? config.policy.region;
    const policy = code === void 0 ? void 0 : resolvePolicy(config, { code, basis: "config" }, forEachSignal(() => void 0));
    const wanted = locale ?? (config.ui.locale === "auto" ? policy?.languages?.[0] ?? "en" : config.ui.locale);
    const tree = declarationTree(config, await askIntegrations(config), await wordsFor(config, wanted, policy), policy);
    terminal.out(write(tree).trimEnd());
    return 0;
  }
};

const help$1 = `assent gpc <config.json> [--date <YYYY-MM-DD>]

Prints the document in which a site says whether it abides by Global Privacy Control: "gpc" is true where the configuration
heeds the signal anywhere: "signals.gpc" names a category, as it does by default, or the law of a region binds, as that of the
United States does unless "regions" says otherwise.

  --date <YYYY-MM-DD>   the day on which the site has said so first, or anew; today in UTC without it. Name the day where the
                        document is printed with every build, or each build says it anew

Serve it as application/json at /.well-known/gpc.json of every host of the site. A redirect to another host is allowed.
Source: W3C Global Privacy Control, "GPC Support Resource", https://w3c.github.io/gpc/#gpc-support-resource`;
const supportResource = ({ signals, regions }, day) => ({
  // Where the site itself does nothing with it, the law of the United States may (`regions.ts`).
  gpc: (Array.isArray(signals.gpc) ? signals.gpc.length > 0 : signals.gpc) || ruleFor("US", regions).signals.gpc !== "none",
  lastUpdate: day
});
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);
function readDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(time) && dayOf(time) === text) return text;
  throw misuse(`--date ${text}: must be a day that exists, as YYYY-MM-DD, such as ${dayOf(Date.now())}.`);
}
const gpc = {
  summary: "prints /.well-known/gpc.json, which says whether the site abides by Global Privacy Control",
  help: help$1,
  async run(args, terminal) {
    const { positionals, values } = readArgs({ args, allowPositionals: true, options: { date: { type: "string" } } });
    const day = values.date === void 0 ? dayOf(Date.now()) : readDay(values.date);
    const config = readConfig("gpc", positionals, terminal);
    if (!config) return 1;
    terminal.out(JSON.stringify(supportResource(config, day), null, 2));
    return 0;
  }
};

const help = `assent verify --data <file> [--record <id>]

Hashes every receipt again and follows the chain of each record.

  --data <file>     the database
  --record <id>     only this record

Exit code 0: nothing was changed. 1: something was. Notes (a receipt that is not there) do not change the code.`;
const verify = {
  summary: "checks that the receipts in a database are what was received",
  help,
  async run(args, { out }) {
    const { values } = readArgs({ args, options: { data: { type: "string" }, record: { type: "string" } } });
    if (values.data === void 0) throw misuse("--data is missing: name the database file, such as --data ./receipts.db.");
    if (!existsSync(values.data)) throw misuse(`--data ${values.data}: there is no such file.`);
    const store = await createSqliteStore({ file: values.data });
    try {
      const { receipts, records, findings } = await verifyEntries(listAll(store, { recordId: values.record }));
      if (values.record !== void 0 && !receipts) throw misuse(`--record ${values.record}: there is no receipt of this record.`);
      for (const it of findings) out(`${it.level}  ${it.code}  record ${it.recordId}  receipt ${it.receiptId}
       ${it.message}`);
      const errors = findings.filter((it) => it.level === "error").length;
      out(`records: ${records}, receipts: ${receipts}, errors: ${errors}, notes: ${findings.length - errors}`);
      return errors ? 1 : 0;
    } finally {
      await store.close();
    }
  }
};

const COMMANDS = { collect, verify, check, csp, declaration, gpc };
const overview = () => `assent <command> [options]

${Object.entries(COMMANDS).map(([name, it]) => `  ${name.padEnd(13)}${it.summary}`).join("\n")}

  --help      this text, or after a command its options
  --version   the version of assent`;
async function main(args, terminal) {
  const [name, ...rest] = args;
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    terminal[name === void 0 ? "err" : "out"](overview());
    return name === void 0 ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out("0.1.0");
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (!command) {
    const kind = name.startsWith("-") ? "option" : "command";
    terminal.err(`assent: there is no ${kind} "${name}". Commands are ${Object.keys(COMMANDS).join(", ")}; assent --help says more.`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (cause) {
    terminal.err(`assent ${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
    if (!isMisuse(cause)) return 1;
    terminal.err(`assent ${name} --help says more.`);
    return 2;
  }
}

void main(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
  env: process.env,
  // Once: a second Ctrl-C ends the process at once, as always.
  stopped: () => new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
  })
}).then((code) => {
  process.exitCode = code;
});
