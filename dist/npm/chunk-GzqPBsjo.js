import { RECEIPT_SCHEMA, receiptText, receiptState } from './receipt.js';
import { f as forEachSignal } from './chunk-cP0uIaAK.js';

const MOST_SHOWN = 80;
const preview = (value) => {
  if (typeof value === "string") return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}\u2026` : value;
  return typeof value === "object" && value !== null ? Array.isArray(value) ? "a list" : "an object" : value;
};
const at = (path, key) => {
  const shown = String(preview(key));
  return path ? `${path}.${shown}` : shown;
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const optional = (read) => ({ optional: read });
const text = (most, pattern, form) => (value, path, report) => {
  if (typeof value !== "string") return report("wrong-type", path, value, `must be ${form ?? "a string"}`);
  if (value.length > most) return report("too-long", path, value, `must have at most ${most} characters, and has ${value.length}`);
  if (!value || /\p{Cc}/u.test(value)) return report("bad-value", path, value, "must not be empty, nor hold control characters");
  return pattern && !pattern.test(value) ? report("bad-value", path, value, `must be ${form}`) : value;
};
const oneOf = (names) => (value, path, report) => typeof value === "string" && Object.hasOwn(names, value) ? value : report("bad-value", path, value, `must be ${Object.keys(names).map((it) => JSON.stringify(it)).join(" or ")}`);
const integer = (least, most) => (value, path, report) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : report("bad-value", path, value, `must be a whole number from ${least} to ${most}`);
const flagOrNull = (value, path, report) => typeof value === "boolean" || value === null ? value : report("wrong-type", path, value, "must be true, false or null");
const object = (fields) => (value, path, report) => {
  if (!isObject(value)) return report("wrong-type", path, value, "must be an object");
  const known = fields;
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(known, key)) report("unknown-key", at(path, key), value[key], `is not known here; known are ${Object.keys(known).join(", ")}`);
  }
  const out = {};
  for (const [key, field] of Object.entries(known)) {
    const needed = typeof field === "function";
    if (!Object.hasOwn(value, key) || value[key] === void 0) {
      if (needed) report("missing", at(path, key), void 0, "must be given");
    } else {
      out[key] = (needed ? field : field.optional)(value[key], at(path, key), report);
    }
  }
  return out;
};
const list = (least, most, of) => (value, path, report) => {
  if (!Array.isArray(value)) return report("wrong-type", path, value, "must be a list");
  if (value.length < least || value.length > most || new Set(value).size < value.length) {
    return report("bad-value", path, void 0, `must have ${least} to ${most} entries, each once, and has ${value.length}`);
  }
  return value.map((it, i) => of(it, `${path}[${i}]`, report));
};
const record = (least, most, id, of) => (value, path, report) => {
  if (!isObject(value)) return report("wrong-type", path, value, "must be an object");
  const keys = Object.keys(value);
  if (keys.length < least || keys.length > most) {
    return report("bad-value", path, void 0, `must have ${least} to ${most} entries, and has ${keys.length}`);
  }
  const entries = keys.map((key) => {
    id(key, at(path, key), report);
    return [key, of(value[key], at(path, key), report)];
  });
  return Object.fromEntries(entries);
};

const PRIVATE = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
const answer$1 = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8", ...PRIVATE, ...headers } });
const refuse = (status, problem, headers) => answer$1(status, { error: "received" in problem ? { ...problem, received: preview(problem.received) } : problem }, headers);

const uuid = text(64, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, "a UUID version 4 in small letters");
const hash = text(64, /^sha256-[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '"sha256-" and 43 characters of base64url without padding');
const id = text(128, /^[A-Za-z][A-Za-z0-9-]*$/, 'a category or service id: a letter, then letters, digits or "-"');
const language = text(35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag such as "en" or "pt-BR"');
const isoTime = text(64, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a time in UTC with milliseconds, such as "2026-11-22T06:30:00.000Z"');
const time = (value, path, report) => {
  const it = isoTime(value, path, report);
  if (it === void 0) return void 0;
  const ms = Date.parse(it);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== it ? report("bad-value", path, it, "must be a time that exists") : it;
};
function isBareOrigin(it) {
  try {
    return /^https?:/.test(it) && new URL(it).origin === it;
  } catch {
    return false;
  }
}
const anyOrigin = text(300);
const origin = (value, path, report) => {
  const it = anyOrigin(value, path, report);
  if (it === void 0 || isBareOrigin(it)) return it;
  return report("bad-value", path, it, 'must be scheme, host and port alone, such as "https://www.example.com"');
};
const unsealed = object({ alg: oneOf({ none: true }) });
const sealed = object({ alg: oneOf({ "sha-256": true }), hash });
const integrity = (value, path, report) => typeof value === "object" && value !== null && "alg" in value && value.alg === "none" ? unsealed(value, path, report) : sealed(value, path, report);
const answer = oneOf({ granted: true, denied: true });
const receiptSchema = object({
  schema: oneOf({ [RECEIPT_SCHEMA]: true }),
  receiptId: uuid,
  recordId: uuid,
  seq: integer(1, 1e6),
  prev: optional(hash),
  event: object({
    type: oneOf({ given: true, refused: true, updated: true, withdrawn: true, renewed: true }),
    state: oneOf({ ConsentGiven: true, ConsentRefused: true, ConsentWithdrawn: true, RenewedConsentGiven: true }),
    consentType: oneOf({ ExpressedConsent: true }),
    time,
    validUntil: time,
    by: oneOf({ subject: true, guardian: true }),
    method: oneOf({
      "banner.accept_all": true,
      "banner.reject_all": true,
      "panel.accept_all": true,
      "panel.reject_all": true,
      "panel.save": true,
      "embed.accept": true,
      "choices.opt_out": true,
      api: true
    })
  }),
  regime: object({
    jurisdiction: text(32, /^[A-Za-z0-9-]+$/, 'an ISO 3166 code such as "KR" or "US-CA", or "unknown"'),
    model: oneOf({ "opt-in": true, "opt-out": true, notice: true }),
    basis: text(32, /^[a-z-]+$/, "one word that says how the jurisdiction is known"),
    law: optional(text(64))
  }),
  policy: object({ id: text(128), version: text(256), hash: optional(hash), language: optional(language), url: text(2048) }),
  choices: record(1, 100, id, answer),
  asked: optional(list(1, 100, id)),
  days: optional(record(1, 100, id, integer(0, 1e5))),
  overrides: optional(list(1, 100, object({
    category: id,
    signal: oneOf(forEachSignal(() => true)),
    text: optional(text(2e3))
  }))),
  services: record(0, 500, id, answer),
  signals: object(forEachSignal(() => flagOrNull)),
  ui: optional(object({
    surface: oneOf({ banner: true, panel: true, embed: true, choices: true }),
    shownAt: optional(time)
  })),
  origin,
  sdk: object({ name: text(64), version: text(64) }),
  integrity: optional(integrity)
});

const REMEMBER = "7200";
function createCors(origins) {
  const list = origins === "*" ? [] : origins;
  for (const it of list) {
    if (!isBareOrigin(it)) {
      throw new TypeError(`origins: ${JSON.stringify(it)} is not an origin. Give scheme, host and port alone, such as "https://www.example.com".`);
    }
  }
  const knows = (origin, request) => origins === "*" || list.includes(origin) || origin === new URL(request.url).origin;
  const judge = (request) => {
    const origin = request.headers.get("origin");
    const headers = { vary: "Origin" };
    if (origin === null) return { allowed: true, headers };
    if (!knows(origin, request)) return { allowed: false, headers };
    return { allowed: true, headers: { ...headers, "access-control-allow-origin": origin } };
  };
  return {
    judge,
    fits: (origin, request) => {
      const sent = request.headers.get("origin");
      return sent === null ? knows(origin, request) : origin === sent;
    },
    preflight(request, method) {
      const { allowed, headers } = judge(request);
      if (!allowed) return refuseOrigin(request, headers);
      return new Response(null, {
        status: 204,
        headers: {
          ...headers,
          "access-control-allow-methods": method,
          "access-control-allow-headers": "content-type",
          "access-control-max-age": REMEMBER
        }
      });
    }
  };
}
const refuseOrigin = (request, headers) => refuse(403, {
  code: "origin-not-allowed",
  path: "Origin",
  received: request.headers.get("origin"),
  message: "Pages of this origin may not ask here. Add it to the collector\u2019s origins (assent collect --origin \u2026); behind a proxy also that of the site itself."
}, headers);
const refuseMethod = (request, allow) => request.method === "OPTIONS" ? answer$1(200, { allow }, { allow }) : refuse(405, { code: "wrong-method", path: "method", received: request.method, message: `Only ${allow} can be used here.` }, { allow });

const MOST_BYTES = 65536;
const tooLong = (received) => ({
  status: 413,
  problem: { code: "too-long", path: "body", received, message: `The body must have at most ${MOST_BYTES} bytes.` }
});
async function readBody(request) {
  const claimed = Number(request.headers.get("content-length") ?? 0);
  if (claimed > MOST_BYTES) return tooLong(claimed);
  const reader = request.body?.getReader();
  const parts = [];
  let size = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > MOST_BYTES) {
        reader?.cancel().catch(() => void 0);
        return tooLong(size);
      }
      parts.push(part.value);
    }
  } catch {
    return { status: 400, problem: { code: "broken-off", path: "body", received: size, message: "The body ended before it was complete." } };
  }
  const bytes = new Uint8Array(size);
  parts.reduce((at, part) => (bytes.set(part, at), at + part.byteLength), 0);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { status: 400, problem: { code: "not-utf-8", path: "body", message: "The body must be text in UTF-8." } };
  }
}
function parseJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return void 0;
  }
}

const bytesOf = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
async function sha256(text) {
  const base64 = btoa(String.fromCharCode(...await bytesOf(text)));
  return `sha256-${base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}
const hashReceipt = (receipt) => sha256(receiptText(receipt));
async function sameSecret(a, b) {
  const [left, right] = await Promise.all([bytesOf(a), bytesOf(b)]);
  return left.reduce((difference, byte, i) => difference | byte ^ right[i], 0) === 0;
}

const MOST_AHEAD = 864e5;
function checkSense(it, now, report) {
  const { type, state, time, validUntil } = it.event;
  if (state !== receiptState(type)) report("bad-value", "event.state", state, `must be "${receiptState(type)}" where event.type is "${type}"`);
  const ahead = (text, path) => text !== void 0 && Date.parse(text) > now + MOST_AHEAD && report("future-time", path, text, "must not be more than 24 hours ahead of the collector\u2019s clock");
  ahead(time, "event.time");
  ahead(it.ui?.shownAt, "ui.shownAt");
  if (Date.parse(validUntil) <= Date.parse(time)) report("bad-value", "event.validUntil", validUntil, "must be after event.time");
  if (it.seq === 1 && it.prev !== void 0) report("bad-value", "prev", it.prev, "must be absent in the first receipt of a record (seq 1)");
}
function parseReceipt(input, now) {
  let problem;
  const report = (code, path, received, message) => {
    problem ?? (problem = { code, path, ...received === void 0 ? {} : { received: preview(received) }, message: `${path || "The receipt"} ${message}.` });
  };
  const receipt = receiptSchema(input, "", report);
  if (receipt && !problem) checkSense(receipt, now, report);
  return problem || !receipt ? { problem: problem ?? { code: "bad-value", path: "", message: "This is not a receipt." } } : { receipt };
}

const TYPES = ["application/json", "text/plain"];
async function postReceipt(request, store, cors, now) {
  const { allowed, headers } = cors.judge(request);
  if (!allowed) return refuseOrigin(request, headers);
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!TYPES.includes(type)) {
    return refuse(415, { code: "wrong-type", path: "Content-Type", received: type, message: `Content-Type must be ${TYPES.join(" or ")}.` }, headers);
  }
  const body = await readBody(request);
  if ("problem" in body) return refuse(body.status, body.problem, headers);
  const json = parseJson(body.text);
  if (!json) return refuse(400, { code: "not-json", path: "body", received: body.text, message: "The body must be one receipt as JSON." }, headers);
  const receivedAt = now();
  const { receipt, problem } = parseReceipt(json.value, receivedAt);
  if (problem) return refuse(400, problem, headers);
  if (!cors.fits(receipt.origin, request)) {
    return refuse(400, {
      code: "wrong-origin",
      path: "origin",
      received: receipt.origin,
      message: `origin must be that of the page that posts${request.headers.has("origin") ? `, here "${request.headers.get("origin")}"` : ""}.`
    }, headers);
  }
  const hash = await hashReceipt(receipt);
  if (receipt.integrity?.alg === "sha-256" && receipt.integrity.hash !== hash) {
    return refuse(422, {
      code: "wrong-hash",
      path: "integrity.hash",
      received: receipt.integrity.hash,
      message: `The hash of this receipt without "integrity" (RFC 8785, UTF-8) is ${hash}.`
    }, headers);
  }
  const kept = await store.insert({ receipt, receivedAt, hash });
  if (kept.outcome === "conflict") {
    return refuse(409, {
      code: "id-taken",
      path: "receiptId",
      received: receipt.receiptId,
      message: "Another receipt has this id, and receipts are never changed. A new event needs a new UUID."
    }, headers);
  }
  return answer$1(kept.outcome === "stored" ? 201 : 200, { receiptId: receipt.receiptId, receivedAt: new Date(kept.receivedAt).toISOString() }, headers);
}

const answers = (it) => Object.entries(it).map(([id, answer]) => `${id}: ${answer}`).join("; ");
const COLUMNS = {
  receivedAt: (it) => new Date(it.receivedAt).toISOString(),
  receiptId: ({ receipt }) => receipt.receiptId,
  recordId: ({ receipt }) => receipt.recordId,
  seq: ({ receipt }) => receipt.seq,
  type: ({ receipt }) => receipt.event.type,
  state: ({ receipt }) => receipt.event.state,
  time: ({ receipt }) => receipt.event.time,
  validUntil: ({ receipt }) => receipt.event.validUntil,
  method: ({ receipt }) => receipt.event.method,
  choices: ({ receipt }) => answers(receipt.choices),
  services: ({ receipt }) => answers(receipt.services),
  jurisdiction: ({ receipt }) => receipt.regime.jurisdiction,
  model: ({ receipt }) => receipt.regime.model,
  basis: ({ receipt }) => receipt.regime.basis,
  policyId: ({ receipt }) => receipt.policy.id,
  policyVersion: ({ receipt }) => receipt.policy.version,
  policyHash: ({ receipt }) => receipt.policy.hash,
  language: ({ receipt }) => receipt.policy.language,
  policyUrl: ({ receipt }) => receipt.policy.url,
  ...forEachSignal((name) => ({ receipt }) => receipt.signals[name]),
  surface: ({ receipt }) => receipt.ui?.surface,
  shownAt: ({ receipt }) => receipt.ui?.shownAt,
  origin: ({ receipt }) => receipt.origin,
  sdk: ({ receipt }) => `${receipt.sdk.name} ${receipt.sdk.version}`,
  prev: ({ receipt }) => receipt.prev,
  hash: (it) => it.hash
};
function csvCell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
const line = (cells) => `${cells.map(csvCell).join(",")}\r
`;
const csvHeader = () => line(Object.keys(COLUMNS));
const csvLine = (entry) => line(Object.values(COLUMNS).map((read) => read(entry)));
function csvStream(entries) {
  const encoder = new TextEncoder();
  const source = entries[Symbol.asyncIterator]();
  return new ReadableStream({
    start: (out) => out.enqueue(encoder.encode(csvHeader())),
    async pull(out) {
      const next = await source.next();
      if (next.done) out.close();
      else out.enqueue(encoder.encode(csvLine(next.value)));
    },
    cancel: async () => void await source.return?.()
  });
}

const KNOWN = ["record", "from", "to", "limit", "cursor", "format", "verify"];
const MOST = 1e3;
const LIMIT = 100;
const encodeCursor = (it) => `${it.receivedAt}.${it.row}`;
function parseQuery(url, accept) {
  let problem;
  const fail = (code, path, received, message) => {
    problem ?? (problem = { code, path, received, message });
  };
  const params = url.searchParams;
  for (const key of params.keys()) {
    if (!KNOWN.includes(key)) fail("unknown-parameter", key, params.get(key), `Known parameters are ${KNOWN.join(", ")}.`);
    else if (params.getAll(key).length > 1) fail("bad-value", key, params.get(key), "Give this parameter once.");
  }
  const read = (key, pattern, message, parse) => {
    const text = params.get(key);
    if (text === null) return void 0;
    const value = pattern.test(text) ? parse(text) : void 0;
    return value === void 0 || Number.isNaN(value) ? fail("bad-value", key, text, message) : value;
  };
  const time = (key) => read(
    key,
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/,
    "Give a day as YYYY-MM-DD or a time such as 2026-11-22T06:30:00.000Z, in UTC.",
    Date.parse
  );
  const limit = read("limit", /^[1-9]\d{0,3}$/, `Give a number from 1 to ${MOST}.`, (it) => +it > MOST ? void 0 : +it);
  const format = read("format", /^(json|csv)$/, "Give json or csv.", String);
  const verify = read("verify", /^[01]$/, "Give 1 or 0.", (it) => it === "1") ?? false;
  const asked = {
    recordId: read("record", /^[0-9a-f-]{36}$/, "Give the recordId of a receipt, a UUID in small letters.", String),
    from: time("from"),
    to: time("to"),
    after: read("cursor", /^\d{1,15}\.\d{1,15}$/, "Give the cursor of the answer before, unchanged.", (it) => {
      const [receivedAt, row] = it.split(".");
      return { receivedAt: Number(receivedAt), row: Number(row) };
    }),
    limit: limit ?? LIMIT,
    limited: limit !== void 0,
    csv: format ? format === "csv" : /\btext\/csv\b/.test(accept),
    verify
  };
  if (verify && (!asked.recordId || asked.csv)) {
    fail("bad-value", "verify", "1", "Only one record, asked for with record=\u2026 and as JSON, can be verified.");
  }
  return problem ? { problem } : { asked };
}

async function* listAll(store, query) {
  let after = query.after;
  do {
    const page = await store.list({ ...query, after, limit: 500 });
    yield* page.entries;
    after = page.next;
  } while (after);
}

async function verifyEntry({ receipt, hash }) {
  const { recordId, receiptId, seq, prev, integrity } = receipt;
  const findings = [];
  const error = (code, message) => findings.push({ level: "error", code, recordId, receiptId, message });
  const { problem } = parseReceipt(receipt, Infinity);
  if (problem) error("not-a-receipt", problem.message);
  const actual = await hashReceipt(receipt);
  const said = [hash, ...integrity?.alg === "sha-256" ? [integrity.hash] : []];
  if (said.some((it) => it !== actual)) error("changed", `Its hash is ${actual}, and it was received with ${said.find((it) => it !== actual)}.`);
  return { findings, link: { recordId, receiptId, seq, hash: actual, prev, sealed: integrity?.alg === "sha-256" } };
}
function verifyChain(links) {
  const findings = [];
  const sorted = [...links].sort((a, b) => a.seq - b.seq);
  let before = [];
  sorted.forEach((it, i) => {
    const find = (level, code, message) => findings.push({ level, code, recordId: it.recordId, receiptId: it.receiptId, message });
    const last = sorted[i - 1];
    if (last?.seq === it.seq) {
      find("note", "repeated-seq", `Number ${it.seq} of its record is there twice, as when two tabs choose at once.`);
    } else {
      const expected = (last?.seq ?? 0) + 1;
      if (it.seq !== expected) find("note", "missing-seq", `Number ${expected} of its record is not there; this is number ${it.seq}.`);
      before = it.seq === expected ? sorted.filter((other) => other.seq === it.seq - 1) : [];
    }
    if (!before.length) return;
    if (it.prev === void 0) {
      if (before.some((other) => other.sealed)) find("note", "missing-link", "It does not name the hash of the receipt before it.");
    } else if (!before.some((other) => other.hash === it.prev)) {
      find("error", "broken-link", `It names ${it.prev} as the receipt before it, which is ${before.map((other) => other.hash).join(" or ")}.`);
    }
  });
  return findings;
}
async function verifyEntries(entries) {
  const findings = [];
  const records = /* @__PURE__ */ new Map();
  let receipts = 0;
  for await (const entry of entries) {
    receipts++;
    const it = await verifyEntry(entry);
    findings.push(...it.findings);
    const links = records.get(it.link.recordId);
    if (links) links.push(it.link);
    else records.set(it.link.recordId, [it.link]);
  }
  for (const links of records.values()) findings.push(...verifyChain(links));
  return { receipts, records: records.size, findings };
}

const shown = (it) => ({ receipt: it.receipt, receivedAt: new Date(it.receivedAt).toISOString(), hash: it.hash });
async function refuseReader(request, token) {
  if (token === void 0) {
    const message = "This collector has no token, so receipts cannot be read here. Set one (ASSENT_TOKEN) to read.";
    return refuse(403, { code: "reading-off", path: "token", message });
  }
  const given = /^Bearer +(\S+) *$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (given !== void 0 && await sameSecret(given, token)) return void 0;
  const missing = given === void 0;
  return refuse(401, {
    code: missing ? "no-token" : "wrong-token",
    path: "Authorization",
    message: `Reading receipts needs the header "Authorization: Bearer \u2026" with the collector\u2019s token${missing ? "" : "; this one is wrong"}.`
  }, { "www-authenticate": `Bearer realm="receipts"${missing ? "" : ', error="invalid_token"'}` });
}
async function readReceipt(id, store) {
  const entry = await store.get(id);
  return entry ? answer$1(200, shown(entry)) : refuse(404, { code: "not-found", path: "id", received: id, message: "No receipt has this id." });
}
function linkTo(url, cursor) {
  if (cursor === void 0) return {};
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return { link: `<${next.pathname}${next.search}>; rel="next"` };
}
async function exportCsv(url, asked, store) {
  const headers = {
    ...PRIVATE,
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="receipts.csv"'
  };
  const first = await store.list(asked);
  async function* rows() {
    yield* first.entries;
    if (!asked.limited && first.next) yield* listAll(store, { ...asked, after: first.next });
  }
  const cursor = asked.limited && first.next ? encodeCursor(first.next) : void 0;
  return new Response(csvStream(rows()), { headers: { ...headers, ...linkTo(url, cursor) } });
}
async function listReceipts(request, store) {
  const url = new URL(request.url);
  const query = parseQuery(url, request.headers.get("accept") ?? "");
  if ("problem" in query) return refuse(400, query.problem);
  const { asked } = query;
  if (asked.csv) return exportCsv(url, asked, store);
  const page = await store.list(asked);
  const cursor = page.next && encodeCursor(page.next);
  return answer$1(200, {
    receipts: page.entries.map(shown),
    next: cursor ?? null,
    // The chain is that of the whole record, whatever page of it is shown.
    ...asked.verify ? { verified: await verifyEntries(listAll(store, { recordId: asked.recordId })) } : {}
  }, linkTo(url, cursor));
}

const LARGEST = 4096;
const LONGEST = 400;
const VALUE = /^1\.[A-Za-z0-9.~%*!_-]+$/;
function problemOf(it, name, host) {
  if (typeof it !== "object" || it === null) return ["", "The body must be a JSON object."];
  const other = Object.keys(it).find((key) => !["name", "value", "days", "domain", "sameSite"].includes(key));
  if (other !== void 0) return [other, "There is no such key."];
  if (it.name !== name) return ["name", `Only the cookie ${JSON.stringify(name)} is set here; give the collector the name in storage.name.`];
  if (typeof it.value !== "string" || !VALUE.test(it.value) || name.length + it.value.length > LARGEST) return ["value", "This is no stored choice."];
  if (!Number.isInteger(it.days) || it.days < 1 || it.days > LONGEST) return ["days", `Must be a whole number from 1 to ${LONGEST}.`];
  if (it.sameSite !== "Lax" && it.sameSite !== "Strict" && it.sameSite !== "None") return ["sameSite", 'Must be "Lax", "Strict" or "None".'];
  if (typeof it.domain !== "string" || it.domain !== "" && it.domain !== host && !host.endsWith(`.${it.domain}`)) {
    return ["domain", `Must be ${JSON.stringify(host)} or a parent of it: this server can set no other site\u2019s cookies.`];
  }
  return void 0;
}
async function refreshCookie(request, name) {
  const { hostname, origin, protocol } = new URL(request.url);
  const from = request.headers.get("origin");
  if (from !== null && from !== origin && URL.canParse(from) && new URL(from).hostname !== hostname) {
    return refuse(403, { code: "wrong-origin", path: "origin", received: from, message: "The cookie is refreshed by pages of the same host only." });
  }
  const body = await readBody(request);
  if ("problem" in body) return refuse(body.status, body.problem);
  const json = parseJson(body.text);
  if (!json) return refuse(400, { code: "not-json", path: "body", received: body.text, message: "The body must be a JSON object." });
  const it = json.value;
  const problem = problemOf(it, name, hostname);
  if (problem) {
    const [path, message] = problem;
    return refuse(422, { code: "wrong-value", path, received: it?.[path], message });
  }
  const { value, days, domain, sameSite } = it;
  const secure = protocol === "https:" || from?.startsWith("https:") || sameSite === "None";
  const cookie = [
    `${name}=${encodeURIComponent(value)}`,
    `Max-Age=${days * 86400}`,
    "Path=/",
    `SameSite=${sameSite}`,
    ...domain ? [`Domain=${domain}`] : [],
    ...secure ? ["Secure"] : [],
    ...sameSite === "None" ? ["Partitioned"] : []
  ].join("; ");
  return new Response(null, { status: 204, headers: { ...PRIVATE, "set-cookie": cookie } });
}

const SOURCES = [
  ["X-Region"],
  ["CF-IPCountry", "CF-Region-Code"],
  ["CloudFront-Viewer-Country", "CloudFront-Viewer-Country-Region"],
  ["X-Vercel-IP-Country", "X-Vercel-IP-Country-Region"]
];
const CODE = /^[a-z]{2}(-[a-z\d]{1,3})?$/i;
const SUBDIVISION = /^[a-z\d]{1,3}$/i;
const NOWHERE = /^(XX|ZZ|EU|AP)\b/;
const FRESH = 3600;
const VARY = ["Origin", ...SOURCES.flat()].join(", ");
function regionOf(headers) {
  for (const [country, subdivision = ""] of SOURCES) {
    const said = headers.get(country);
    if (!said) continue;
    const part = subdivision && headers.get(subdivision);
    const code = part && SUBDIVISION.test(part) ? `${said}-${part}` : said;
    return CODE.test(code) && !NOWHERE.test(code.toUpperCase()) ? code.toUpperCase() : null;
  }
  return null;
}
function tellRegion(request, cors) {
  const { allowed, headers } = cors.judge(request);
  if (!allowed) return refuseOrigin(request, headers);
  const region = regionOf(request.headers);
  return answer$1(200, { region }, { ...headers, vary: VARY, "cache-control": `private, max-age=${FRESH}` });
}

function createCollector(options) {
  const { store, token, basePath = "", cookie = "consent_choice", now = Date.now, log = (message, cause) => console.error(message, cause) } = options;
  const cors = createCors(options.origins);
  if (token !== void 0 && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("token: an HTTP header can carry only visible ASCII characters, and an empty token would protect nothing.");
  }
  if (!/^(\/[^/?#]+)*$/.test(basePath)) {
    throw new TypeError(`basePath: ${JSON.stringify(basePath)} must begin with "/" and not end with it, such as "/consent".`);
  }
  const forReaders = (request, read) => async () => await refuseReader(request, token) ?? read();
  async function health() {
    await store.healthy();
    return answer$1(200, { status: "ok" });
  }
  function methodsFor(path, request) {
    if (path === "/health") return { GET: health };
    if (path === "/refresh") return { POST: () => refreshCookie(request, cookie) };
    if (path === "/region") return { GET: () => tellRegion(request, cors), OPTIONS: () => cors.preflight(request, "GET") };
    if (path === "/receipts") {
      return {
        GET: forReaders(request, () => listReceipts(request, store)),
        POST: () => postReceipt(request, store, cors, now),
        OPTIONS: () => cors.preflight(request, "POST")
      };
    }
    const id = /^\/receipts\/([^/]+)$/.exec(path)?.[1];
    return id === void 0 ? void 0 : { GET: forReaders(request, () => readReceipt(id, store)) };
  }
  function route(request) {
    const { pathname } = new URL(request.url);
    const methods = pathname.startsWith(`${basePath}/`) ? methodsFor(pathname.slice(basePath.length), request) : void 0;
    if (!methods) {
      const paths = ["receipts", "receipts/:id", "refresh", "region", "health"].map((it) => `${basePath}/${it}`);
      const message = `Here are ${paths.join(", ")}.`;
      return refuse(404, { code: "not-found", path: "url", received: pathname, message });
    }
    const method = request.method === "HEAD" ? "GET" : request.method;
    const run = Object.hasOwn(methods, method) ? methods[method] : void 0;
    return run ? run() : refuseMethod(request, Object.keys(methods).join(", "));
  }
  return async (request) => {
    let response;
    try {
      response = await route(request);
    } catch (cause) {
      log("assent collector: the receipt store failed", cause);
      const message = "Receipts cannot be stored or read at the moment. Send it again later under the same id.";
      response = refuse(503, { code: "unavailable", path: "", message }, { "retry-after": "5", ...cors.judge(request).headers });
    }
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

function bodyOf(req) {
  let given = false;
  return new ReadableStream({
    start(out) {
      req.on("data", (chunk) => {
        if (given) return;
        out.enqueue(new Uint8Array(chunk));
        if ((out.desiredSize ?? 0) <= 0) req.pause();
      });
      req.on("end", () => given || out.close());
      req.on("error", (cause) => given || out.error(cause));
      req.pause();
    },
    pull: () => void req.resume(),
    cancel() {
      given = true;
      req.resume();
    }
  });
}
function requestOf(req) {
  const method = req.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headersDistinct)) for (const it of value ?? []) headers.append(name, it);
  const body = method === "GET" || method === "HEAD" ? {} : { body: bodyOf(req), duplex: "half" };
  try {
    return new Request(`http://${req.headers.host ?? "localhost"}${req.url ?? "/"}`, { method, headers, ...body });
  } catch {
    return void 0;
  }
}
async function serve({ handler, port = 8787, host = "127.0.0.1", requestTimeout = 1e4 }) {
  const { createServer } = await import('node:http');
  const { Readable } = await import('node:stream');
  const { pipeline } = await import('node:stream/promises');
  let closing = false;
  async function respond(req, res) {
    const request = requestOf(req);
    const response = request ? await handler(request).catch(() => answer$1(500, { error: { code: "failed", path: "", message: "The collector failed." } })) : refuse(400, { code: "bad-request", path: "url", received: req.url, message: "This is not a request that can be understood." });
    if (closing) res.setHeader("connection", "close");
    res.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) res.end();
    else await pipeline(Readable.fromWeb(response.body), res).catch(() => void 0);
    req.removeAllListeners("data").resume();
  }
  const server = createServer(
    { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: Math.min(requestTimeout, 1e3) },
    (req, res) => void respond(req, res)
  );
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address().port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: (grace = 5e3) => new Promise((resolve) => {
      closing = true;
      const late = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      server.closeIdleConnections();
    })
  };
}

function createBatch(write, most = 500) {
  let waiting = [];
  let running;
  function flush() {
    const these = waiting.slice(0, most);
    waiting = waiting.slice(most);
    try {
      const results = write(these.map((it) => it.item));
      these.forEach((it, i) => it.resolve(results[i]));
    } catch (cause) {
      these.forEach((it) => it.reject(cause));
    }
  }
  async function run() {
    while (waiting.length) {
      await new Promise((done) => setImmediate(done));
      flush();
    }
    running = void 0;
  }
  return {
    add: (item) => new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      running ?? (running = run());
    }),
    drained: async () => running
  };
}

const SCHEMA_VERSION = 1;
const SCHEMA = `
create table receipts (
  row integer primary key autoincrement,
  received_at integer not null,
  hash text not null,
  body text not null check (json_valid(body)),
  receipt_id text not null generated always as (json_extract(body, '$.receiptId')) stored unique,
  record_id text not null generated always as (json_extract(body, '$.recordId')) stored
) strict;

create index receipts_by_time on receipts (received_at, row);
create index receipts_by_record on receipts (record_id, received_at, row);

create trigger receipts_keep_update before update on receipts
begin select raise(abort, 'receipts are insert-only: a change of mind is a new receipt'); end;

create trigger receipts_keep_delete before delete on receipts
begin select raise(abort, 'receipts are insert-only'); end;

-- "insert or replace" deletes without firing the trigger above; here it finds that the row is taken and does nothing.
create trigger receipts_keep_replace before insert on receipts
when exists (select 1 from receipts where row = new.row or receipt_id = json_extract(new.body, '$.receiptId'))
begin select raise(ignore); end;

pragma user_version = ${SCHEMA_VERSION};
`;

async function loadDriver() {
  try {
    return (await import('libsql')).default;
  } catch (cause) {
    throw new Error('The embedded receipt database needs the package "libsql", which is not installed or has no binary for this platform. Install it beside assent:\n\n  npm install libsql\n', { cause });
  }
}
const numberOf = (db, pragma) => Number(db.prepare(`pragma ${pragma}`).get()[pragma]);
function migrate(db) {
  db.exec("begin immediate");
  try {
    const version = numberOf(db, "user_version");
    const tables = db.prepare("select name from sqlite_schema where type = 'table'").all().map((it) => it.name);
    const foreign = version === 0 ? tables.length > 0 : !tables.includes("receipts");
    if (foreign) throw new Error("it is a database of something else; give the receipts a file of their own");
    if (version > SCHEMA_VERSION) {
      throw new Error(`it was written by a newer version of assent (schema ${version}; this one knows ${SCHEMA_VERSION}); update assent`);
    }
    if (version === 0) db.exec(SCHEMA);
    db.exec("commit");
  } catch (cause) {
    if (db.inTransaction) db.exec("rollback");
    throw cause;
  }
}
async function switchToWal(db, patience) {
  for (const until = Date.now() + patience; ; ) {
    try {
      db.exec("pragma journal_mode = wal");
      return;
    } catch (cause) {
      const busy = cause instanceof Error && "code" in cause && cause.code === "SQLITE_BUSY";
      if (!busy || Date.now() > until) throw cause;
      await new Promise((done) => setTimeout(done, 10));
    }
  }
}
async function openDatabase(file, busyTimeout) {
  const Driver = await loadDriver();
  let db;
  try {
    db = new Driver(file, { timeout: busyTimeout });
    await switchToWal(db, busyTimeout);
    db.exec("pragma synchronous = full");
    migrate(db);
    return db;
  } catch (cause) {
    db?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = db ? "" : " Its directory must exist and be writable.";
    throw new Error(`Cannot use the receipt database ${file}: ${reason}.${hint}`, { cause });
  }
}

const entryOf = (it) => ({ receipt: JSON.parse(it.body), receivedAt: it.received_at, hash: it.hash });
async function createSqliteStore({ file, busyTimeout = 5e3 }) {
  const db = await openDatabase(file, busyTimeout);
  let closed;
  const insert = db.prepare("insert into receipts (received_at, hash, body) values (?, ?, ?) on conflict do nothing");
  const kept = db.prepare("select hash, received_at from receipts where receipt_id = ?");
  const one = db.prepare("select row, received_at, hash, body from receipts where receipt_id = ?");
  function insertOne({ receipt, receivedAt, hash }) {
    if (insert.run(receivedAt, hash, JSON.stringify(receipt)).changes) return { outcome: "stored", receivedAt };
    const old = kept.get(receipt.receiptId);
    return { outcome: old.hash === hash ? "repeated" : "conflict", receivedAt: old.received_at };
  }
  function transaction(work) {
    db.exec("begin immediate");
    try {
      const result = work();
      db.exec("commit");
      return result;
    } catch (cause) {
      if (db.inTransaction) db.exec("rollback");
      throw cause;
    }
  }
  const batch = createBatch((entries) => transaction(() => entries.map(insertOne)));
  const open = async () => {
    if (closed) throw new Error("The store is closed.");
  };
  async function shut() {
    await batch.drained();
    db.prepare("pragma wal_checkpoint(truncate)").get();
    db.close();
  }
  return {
    async insert(entry) {
      await open();
      return batch.add(entry);
    },
    async get(receiptId) {
      await open();
      const row = one.get(receiptId);
      return row && entryOf(row);
    },
    async list({ recordId, from, to, after, limit }) {
      await open();
      const wanted = [];
      if (recordId !== void 0) wanted.push(["record_id = ?", recordId]);
      if (from !== void 0) wanted.push(["received_at >= ?", from]);
      if (to !== void 0) wanted.push(["received_at < ?", to]);
      if (after) wanted.push(["(received_at, row) > (?, ?)", after.receivedAt, after.row]);
      const where = wanted.length ? `where ${wanted.map(([sql]) => sql).join(" and ")}` : "";
      const rows = db.prepare(`select row, received_at, hash, body from receipts ${where} order by received_at, row limit ?`).all(...wanted.flatMap(([, ...values]) => values), limit + 1);
      const last = rows.length > limit ? rows[limit - 1] : void 0;
      return { entries: rows.slice(0, limit).map(entryOf), next: last && { receivedAt: last.received_at, row: last.row } };
    },
    async healthy() {
      await open();
      transaction(() => kept.get(""));
    },
    close: () => closed ?? (closed = shut())
  };
}

export { createCollector as a, createSqliteStore as c, listAll as l, parseReceipt as p, serve as s, verifyEntries as v };
