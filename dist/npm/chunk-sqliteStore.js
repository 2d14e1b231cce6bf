import { a as forEachSignal, l as limits, b as isBareOrigin, f as forms, M as MS_PER_DAY, L as LONGEST_COOKIE_DAYS } from './chunk-signals.js';

function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((it2) => canonicalJson(it2 ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const it = value;
  const keys = Object.keys(it).filter((key) => it[key] !== void 0).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(it[key])}`).join(",")}}`;
}

const RECEIPT_SCHEMA = "consent-receipt/1";
const receiptText = ({ integrity: _, ...rest }) => canonicalJson(rest);
const STATES = {
  given: "ConsentGiven",
  refused: "ConsentRefused",
  updated: "ConsentGiven",
  withdrawn: "ConsentWithdrawn",
  renewed: "RenewedConsentGiven",
  acknowledged: "NoticeAcknowledged"
};
const receiptState = (type) => STATES[type];

const MOST_SHOWN_CHARACTERS = 80;
const preview = (value) => {
  if (typeof value === "string") return value.length > MOST_SHOWN_CHARACTERS ? `${value.slice(0, MOST_SHOWN_CHARACTERS)}\u2026` : value;
  return typeof value === "object" && value !== null ? Array.isArray(value) ? "a list" : "an object" : value;
};
const at = (path, key) => {
  const shown = String(preview(key));
  return path ? `${path}.${shown}` : shown;
};
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const optional = (read) => ({ optional: read });
const text$1 = (most, pattern, form) => (value, path, report) => {
  if (typeof value !== "string") return report("wrong-type", path, value, `must be ${form ?? "a string"}`);
  if (value.length > most) return report("too-long", path, value, `must have at most ${most} characters, and has ${value.length}`);
  if (!value || /[\p{Cc}\p{Cs}]/u.test(value)) return report("bad-value", path, value, "must not be empty, nor hold control characters or half a surrogate pair");
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

const uuid = text$1(64, RegExp(`^${forms.uuid}$`), "a UUID version 4 in small letters");
const hash = text$1(64, /^sha256-[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '"sha256-" and 43 characters of base64url without padding');
const id = text$1(limits.id, RegExp(`^${forms.id}$`), 'a category or service id: a letter, then letters, digits or "-"');
const language = text$1(limits.language, RegExp(`^${forms.language}$`), 'a BCP 47 language tag such as "en" or "pt-BR"');
const isoTime = text$1(64, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a time in UTC with milliseconds, such as "2026-11-22T06:30:00.000Z"');
const time = (value, path, report) => {
  const it = isoTime(value, path, report);
  if (it === void 0) return void 0;
  const ms = Date.parse(it);
  return Number.isNaN(ms) || new Date(ms).toISOString() !== it ? report("bad-value", path, it, "must be a time that exists") : it;
};
const anyOrigin = text$1(limits.origin);
const origin = (value, path, report) => {
  const it = anyOrigin(value, path, report);
  if (it === void 0 || isBareOrigin(it)) return it;
  return report("bad-value", path, it, 'must be scheme, host and port alone, such as "https://www.example.com"');
};
const unsealed = object({ alg: oneOf({ none: true }) });
const sealed = object({ alg: oneOf({ "sha-256": true }), hash });
const integrity = (value, path, report) => typeof value === "object" && value !== null && "alg" in value && value.alg === "none" ? unsealed(value, path, report) : sealed(value, path, report);
const answer = oneOf({ granted: true, denied: true, default: true });
const receiptSchema = object({
  schema: oneOf({ [RECEIPT_SCHEMA]: true }),
  receiptId: uuid,
  recordId: uuid,
  seq: integer(1, limits.seq),
  prev: optional(hash),
  lost: optional(integer(1, limits.lost)),
  event: object({
    type: oneOf({ given: true, refused: true, updated: true, withdrawn: true, renewed: true, acknowledged: true }),
    state: oneOf({
      ConsentGiven: true,
      ConsentRefused: true,
      ConsentWithdrawn: true,
      RenewedConsentGiven: true,
      NoticeAcknowledged: true
    }),
    consentType: oneOf({ ExpressedConsent: true, NoConsent: true }),
    time,
    validUntil: time,
    by: oneOf({ subject: true, guardian: true }),
    method: oneOf({
      "banner.accept_all": true,
      "banner.reject_all": true,
      "banner.acknowledge": true,
      "panel.accept_all": true,
      "panel.reject_all": true,
      "panel.save": true,
      "embed.accept": true,
      "choices.opt_out": true,
      api: true
    })
  }),
  regime: object({
    jurisdiction: text$1(32, /^[A-Za-z0-9-]+$/, 'an ISO 3166 code such as "KR" or "US-CA", or "unknown"'),
    model: oneOf({ "opt-in": true, "opt-out": true, notice: true }),
    basis: text$1(32, /^[a-z-]+$/, "one word that says how the jurisdiction is known"),
    law: optional(text$1(limits.law))
  }),
  policy: object({
    id: text$1(limits.id),
    version: text$1(limits.version),
    hash: optional(hash),
    language: optional(language),
    url: text$1(limits.address)
  }),
  choices: record(1, limits.categories, id, answer),
  asked: optional(list(1, limits.categories, id)),
  days: optional(record(1, limits.categories, id, integer(0, limits.days))),
  overrides: optional(list(1, limits.categories, object({
    category: id,
    signal: oneOf(forEachSignal(() => true)),
    text: optional(text$1(limits.override))
  }))),
  services: record(0, limits.services, id, answer),
  signals: object(forEachSignal(() => flagOrNull)),
  ui: optional(object({
    surface: oneOf({ banner: true, panel: true, embed: true, choices: true }),
    shownAt: optional(time)
  })),
  origin,
  sdk: object({ name: text$1(64), version: text$1(64) }),
  integrity: optional(integrity)
});

const PRIVATE_HEADERS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
const jsonResponse = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8", ...PRIVATE_HEADERS, ...headers } });
const refuse = (status, problem, headers) => jsonResponse(status, { error: "received" in problem ? { ...problem, received: preview(problem.received) } : problem }, headers);

const REMEMBER = "7200";
function createCors(origins) {
  const list = origins === "*" ? [] : origins;
  for (const it of list) {
    if (!isBareOrigin(it)) {
      throw new TypeError(`origins: ${JSON.stringify(it)} is not an origin. Give scheme, host and port alone, such as "https://www.example.com".`);
    }
  }
  const knows = (origin, request) => origins === "*" || list.includes(origin) || (!list.length || request.method !== "POST") && origin === new URL(request.url).origin;
  const judge = (request) => {
    const origin = request.headers.get("origin");
    const headers = { vary: "Origin" };
    if (origin === null) return { allowed: origins === "*" || request.method !== "POST", headers };
    if (!knows(origin, request)) return { allowed: false, headers };
    return { allowed: true, headers: { ...headers, "access-control-allow-origin": origin, "access-control-expose-headers": "Retry-After" } };
  };
  return {
    judge,
    siteOf: (request) => origins === "*" ? "*" : request.headers.get("origin") ?? "",
    fits: (origin, request) => {
      const sent = request.headers.get("origin");
      return sent === null || origin === sent;
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
  message: request.headers.has("origin") ? "Pages of this origin may not ask here. Add it to the collector\u2019s origins (assent collect --origin \u2026), also where it is that of the collector itself." : "The header Origin is missing, which browsers send with every POST."
}, headers);
const refuseMethod = (request, allow) => request.method === "OPTIONS" ? jsonResponse(200, { allow }, { allow }) : refuse(405, { code: "wrong-method", path: "method", received: request.method, message: `Only ${allow} can be used here.` }, { allow });

const MOST_LINES = 50;
const textOf = (cause) => cause instanceof Error ? cause.message : typeof cause === "string" || cause === void 0 ? cause : JSON.stringify(cause);
function createLog({ write, now = Date.now, interval = 6e4 }) {
  const seen = /* @__PURE__ */ new Map();
  let timer;
  const print = ({ level, message, cause, count }) => write(JSON.stringify({ time: new Date(now()).toISOString(), level, message, cause, count }));
  function tick() {
    timer = void 0;
    for (const [key, it] of seen) {
      if (it.count) print(it);
      else seen.delete(key);
      it.count = 0;
    }
    if (seen.size) start();
  }
  function start() {
    timer ?? (timer = setTimeout(tick, interval));
    const it = timer;
    it.unref?.();
  }
  function add(level, message, cause) {
    const whole = JSON.stringify([level, message, cause]);
    const key = seen.has(whole) || seen.size < MOST_LINES ? whole : JSON.stringify([level, message]);
    const known = seen.get(key);
    if (known) {
      known.count++;
    } else {
      print({ level, message, cause, count: 1 });
      seen.set(key, { level, message, cause, count: 0 });
      start();
    }
  }
  return {
    info: (message) => add("info", message, void 0),
    error: (message, cause) => add("error", message, textOf(cause)),
    end() {
      clearTimeout(timer);
      timer = void 0;
      for (const it of seen.values()) if (it.count) print(it);
      seen.clear();
    }
  };
}

function checkSense(it, report) {
  const { type, state, time, validUntil } = it.event;
  if (state !== receiptState(type)) report("bad-value", "event.state", state, `must be "${receiptState(type)}" where event.type is "${type}"`);
  if (Date.parse(validUntil) <= Date.parse(time)) report("bad-value", "event.validUntil", validUntil, "must be after event.time");
  if (it.seq === 1 && it.prev !== void 0) report("bad-value", "prev", it.prev, "must be absent in the first receipt of a record (seq 1)");
}
function parseReceipt(input) {
  let problem;
  const report = (code, path, received, message) => {
    problem ?? (problem = { code, path, ...received === void 0 ? {} : { received: preview(received) }, message: `${path || "The receipt"} ${message}.` });
  };
  const receipt = receiptSchema(input, "", report);
  if (receipt && !problem) checkSense(receipt, report);
  return problem || !receipt ? { problem: problem ?? { code: "bad-value", path: "", message: "This is not a receipt." } } : { receipt };
}

const MOST_BYTES = 65536;
const tooLong = (received) => ({
  status: 413,
  problem: { code: "too-long", path: "body", received, message: `The body must have at most ${MOST_BYTES} bytes.` }
});
async function readBody(request) {
  const claimed = Number(request.headers.get("content-length") ?? 0);
  if (claimed > MOST_BYTES) return tooLong(claimed);
  const reader = request.body?.getReader();
  const chunks = [];
  let size = 0;
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      size += chunk.value.byteLength;
      if (size > MOST_BYTES) {
        reader?.cancel().catch(() => void 0);
        return tooLong(size);
      }
      chunks.push(chunk.value);
    }
  } catch {
    return { status: 400, problem: { code: "broken-off", path: "body", received: size, message: "The body ended before it was complete." } };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
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

const bytesOf$1 = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
async function sha256(text) {
  const base64 = btoa(String.fromCharCode(...await bytesOf$1(text)));
  return `sha256-${base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")}`;
}
const hashReceipt = (receipt) => sha256(receiptText(receipt));
async function sameSecret(a, b) {
  const [left, right] = await Promise.all([bytesOf$1(a), bytesOf$1(b)]);
  return left.reduce((difference, byte, i) => difference | byte ^ right[i], 0) === 0;
}

const TYPES = ["application/json", "text/plain"];
async function postReceipt(request, { store, cors, limit, limited, now }, address) {
  const { allowed, headers } = cors.judge(request);
  if (!allowed) return refuseOrigin(request, headers);
  const wait = address === void 0 ? 0 : limit?.take(cors.siteOf(request), address);
  if (wait) {
    limited();
    const message = "Too many receipts come from this network. Send it again later under the same id.";
    return refuse(429, { code: "too-many", path: "", message }, { ...headers, "retry-after": String(wait) });
  }
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!TYPES.includes(type)) {
    return refuse(415, { code: "wrong-type", path: "Content-Type", received: type, message: `Content-Type must be ${TYPES.join(" or ")}.` }, headers);
  }
  const body = await readBody(request);
  if ("problem" in body) return refuse(body.status, body.problem, headers);
  const json = parseJson(body.text);
  if (!json) return refuse(400, { code: "not-json", path: "body", received: body.text, message: "The body must be one receipt as JSON." }, headers);
  const receivedAt = now();
  const { receipt, problem } = parseReceipt(json.value);
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
  return jsonResponse(kept.outcome === "stored" ? 201 : 200, { receiptId: receipt.receiptId, receivedAt: new Date(kept.receivedAt).toISOString() }, headers);
}

const MINUTE_MS = 6e4;
function groupsOf(address) {
  const [head, tail, ...more] = address.replace(/%.*$/, "").split("::");
  if (head === void 0 || more.length) return void 0;
  const read = (half) => half ? half.split(":").flatMap((it) => {
    const dotted = bytesOf(it);
    return dotted ? [dotted[0] * 256 + dotted[1], dotted[2] * 256 + dotted[3]] : [/^[\da-f]{1,4}$/i.test(it) ? parseInt(it, 16) : NaN];
  }) : [];
  const [left, right] = [read(head), read(tail)];
  const missing = 8 - left.length - right.length;
  if (tail === void 0 ? missing !== 0 : missing < 1) return void 0;
  const groups = [...left, ...Array(missing).fill(0), ...right];
  return groups.some(Number.isNaN) ? void 0 : groups;
}
function bytesOf(address) {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return void 0;
  const bytes = address.split(".").map(Number);
  return bytes.every((it) => it < 256) ? bytes : void 0;
}
function networkOf(address) {
  const bytes = bytesOf(address);
  if (bytes) return bytes.slice(0, 3).join(".");
  const groups = groupsOf(address);
  if (!groups) return address.slice(0, 64);
  const isMapped = groups.slice(0, 5).every((it) => it === 0) && groups[5] === 65535;
  if (isMapped) return [groups[6] >> 8, groups[6] & 255, groups[7] >> 8].join(".");
  return groups.slice(0, 3).map((it) => it.toString(16)).join(":");
}
function createRateLimit({ perMinute, now, most = 2e4 }) {
  const buckets = /* @__PURE__ */ new Map();
  return {
    take(origin, address) {
      const key = `${origin} ${networkOf(address)}`;
      const time = now();
      const { left, at } = buckets.get(key) ?? { left: perMinute, at: time };
      const refilled = Math.min(perMinute, left + Math.max(0, time - at) / MINUTE_MS * perMinute);
      buckets.delete(key);
      buckets.set(key, { left: refilled < 1 ? refilled : refilled - 1, at: time });
      if (buckets.size > most) buckets.delete(buckets.keys().next().value);
      return refilled < 1 ? Math.ceil((1 - refilled) * MINUTE_MS / perMinute / 1e3) : 0;
    }
  };
}

function clockSkew({ event, ui }, receivedAt) {
  const differences = [event.time, ui?.shownAt].filter((it) => it !== void 0).map((it) => Date.parse(it) - receivedAt);
  const furthest = differences.reduce((a, b) => Math.abs(b) > Math.abs(a) ? b : a);
  return Math.abs(furthest) > MS_PER_DAY ? furthest : void 0;
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
  hash: (it) => it.hash,
  skew: (it) => clockSkew(it.receipt, it.receivedAt),
  number: (it) => it.sealed?.number,
  seal: (it) => it.sealed?.seal
};
const RUNS = /^['=+\-@|%\u2212\p{C}\p{Z}]/u;
function csvCell(value) {
  const text = String(value ?? "");
  const safe = RUNS.test(text.normalize("NFKC")) || RUNS.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
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
const MOST_ROWS = 1e3;
const USUAL_ROWS = 100;
const encodeCursor = (it) => `${it.receivedAt}.${it.row}`;
function parseTime(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.replace(/Z$/, "").slice(0, 19)) ? time : NaN;
}
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
    "Give a day as YYYY-MM-DD or a time such as 2026-11-22T06:30:00.000Z, in UTC, that exists.",
    parseTime
  );
  const limit = read("limit", /^[1-9]\d{0,3}$/, `Give a number from 1 to ${MOST_ROWS}.`, (it) => +it > MOST_ROWS ? void 0 : +it);
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
    limit: limit ?? USUAL_ROWS,
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

const algOf = ({ integrity }) => integrity?.alg ?? "absent";
const sealText = (previousSeal, { number, receivedAt, hash, alg }) => ["assent-seal/1", previousSeal, number, receivedAt, hash, alg].join("\n");

const HOUR_MS = 36e5;
async function verifyEntry({ receipt, receivedAt, hash, sealed }, find, digest = sha256) {
  const { recordId, receiptId, integrity } = receipt;
  const told = { recordId, receiptId, row: sealed?.number };
  const error = (code, message) => find({ level: "error", code, ...told, message });
  const { problem } = parseReceipt(receipt);
  if (problem) error("not-a-receipt", problem.message);
  const actual = await digest(receiptText(receipt));
  const said = [hash, ...integrity?.alg === "sha-256" ? [integrity.hash] : []];
  if (said.some((it) => it !== actual)) error("changed", `Its hash is ${actual}, and it was received with ${said.find((it) => it !== actual)}.`);
  if (sealed && sealed.before !== null) {
    const seal = await digest(sealText(sealed.before, { number: sealed.number, receivedAt, hash, alg: algOf(receipt) }));
    if (seal !== sealed.seal) error("wrong-seal", "Its seal is not that of its hash, its time of arrival, its number and the row before it.");
  }
  const skew = problem ? void 0 : clockSkew(receipt, receivedAt);
  if (skew !== void 0) {
    const way = skew > 0 ? "ahead of" : "behind";
    find({ level: "note", code: "skewed-time", ...told, message: `Its own time is ${Math.round(Math.abs(skew) / HOUR_MS)} hours ${way} that of its arrival.` });
  }
}
const linkOf = (receipt, hash, row) => ({
  recordId: receipt.recordId,
  receiptId: receipt.receiptId,
  row,
  seq: receipt.seq,
  hash,
  prev: receipt.prev,
  sealed: algOf(receipt) === "sha-256"
});
const step = (seq) => ({ seq, hashes: /* @__PURE__ */ new Set(), sealed: false });
function createFollower(find) {
  let record;
  let previousLink = step(0);
  let current = step(0);
  return (it) => {
    const { recordId, receiptId, row, seq, prev } = it;
    const note = (code, message) => find({ level: "note", code, recordId, receiptId, row, message });
    if (recordId !== record) {
      record = recordId;
      current = step(0);
    }
    if (seq === current.seq) {
      note("repeated-seq", `Number ${seq} of its record is there twice, as when two tabs choose at once.`);
    } else {
      const expected = current.seq + 1;
      if (seq !== expected) note("missing-seq", `Number ${expected} of its record is not there; this is number ${seq}.`);
      previousLink = seq === expected ? current : step(0);
      current = step(seq);
    }
    current.hashes.add(it.hash);
    current.sealed || (current.sealed = it.sealed);
    if (!previousLink.hashes.size) return;
    if (prev === void 0) {
      if (previousLink.sealed) note("missing-link", "It does not name the hash of the receipt before it.");
    } else if (!previousLink.hashes.has(prev)) {
      note("broken-link", `It names ${prev} as the receipt before it, and what was received before it has another hash.`);
    }
  };
}
async function verifyEntries(entries) {
  const findings = [];
  const find = (it) => findings.push(it);
  const records = /* @__PURE__ */ new Map();
  let receipts = 0;
  for await (const entry of entries) {
    receipts++;
    await verifyEntry(entry, find);
    const link = linkOf(entry.receipt, entry.hash, entry.sealed?.number);
    const links = records.get(link.recordId);
    if (links) links.push(link);
    else records.set(link.recordId, [link]);
  }
  const follow = createFollower(find);
  for (const links of records.values()) links.sort((a, b) => a.seq - b.seq).forEach(follow);
  return { receipts, records: records.size, findings };
}

const shown = ({ receipt, receivedAt, hash, sealed }) => ({
  receipt,
  receivedAt: new Date(receivedAt).toISOString(),
  hash,
  skew: clockSkew(receipt, receivedAt) ?? null,
  ...sealed && { number: sealed.number, seal: sealed.seal }
});
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
  return entry ? jsonResponse(200, shown(entry)) : refuse(404, { code: "not-found", path: "id", received: id, message: "No receipt has this id." });
}
function linkTo(url, cursor) {
  if (cursor === void 0) return {};
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return { link: `<${next.pathname}${next.search}>; rel="next"` };
}
async function exportCsv(url, asked, store) {
  const headers = {
    ...PRIVATE_HEADERS,
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
  return jsonResponse(200, {
    receipts: page.entries.map(shown),
    next: cursor ?? null,
    // The chain is that of the whole record, whatever page of it is shown.
    ...asked.verify ? { verified: await verifyEntries(listAll(store, { recordId: asked.recordId })) } : {}
  }, linkTo(url, cursor));
}

const LARGEST_COOKIE_BYTES = 4096;
const VALUE = /^1\.[A-Za-z0-9.~%*!+_'()-]+$/;
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function checkCookieName(name) {
  if (!NAME.test(name)) throw new TypeError(`cookie: ${JSON.stringify(name)} cannot be the name of a cookie; give what storage.name has.`);
}
function isSameOrigin(request) {
  const origin = request.headers.get("origin");
  if (request.headers.get("sec-fetch-site") !== "same-origin" || origin === null || !URL.canParse(origin)) return false;
  return new URL(origin).hostname === new URL(request.url).hostname;
}
const sentValues = (request, name) => (request.headers.get("cookie") ?? "").split(";").map((it) => it.trim()).filter((it) => it.startsWith(`${name}=`)).map((it) => it.slice(name.length + 1));
function problemOf(it, name, host) {
  if (typeof it !== "object" || it === null || Array.isArray(it)) return ["", "The body must be a JSON object."];
  const other = Object.keys(it).find((key) => !["name", "value", "days", "domain", "sameSite"].includes(key));
  if (other !== void 0) return [other, "There is no such key."];
  if (it.name !== name) return ["name", `Only the cookie ${JSON.stringify(name)} is set here; give the collector the name in storage.name.`];
  if (typeof it.value !== "string" || !VALUE.test(it.value) || name.length + it.value.length > LARGEST_COOKIE_BYTES) return ["value", "This is no stored choice."];
  if (!Number.isInteger(it.days) || it.days < 1 || it.days > LONGEST_COOKIE_DAYS) return ["days", `Must be a whole number from 1 to ${LONGEST_COOKIE_DAYS}.`];
  if (it.sameSite !== "Lax" && it.sameSite !== "Strict" && it.sameSite !== "None") return ["sameSite", 'Must be "Lax", "Strict" or "None".'];
  if (typeof it.domain !== "string" || it.domain !== "" && it.domain !== host && !host.endsWith(`.${it.domain}`)) {
    return ["domain", `Must be ${JSON.stringify(host)} or a parent of it: this server can set no other site\u2019s cookies.`];
  }
  return void 0;
}
async function refreshCookie(request, name) {
  const from = request.headers.get("origin");
  if (!isSameOrigin(request)) {
    return refuse(403, {
      code: "wrong-origin",
      path: "Origin",
      received: from,
      message: "The cookie is renewed by pages of the same origin only, which their browser tells in Origin and Sec-Fetch-Site. Behind a proxy, hand on the Host that the browser sent, and Sec-Fetch-Site."
    });
  }
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json") {
    return refuse(415, { code: "wrong-type", path: "Content-Type", received: type, message: "Content-Type must be application/json." });
  }
  const body = await readBody(request);
  if ("problem" in body) return refuse(body.status, body.problem);
  const json = parseJson(body.text);
  if (!json) return refuse(400, { code: "not-json", path: "body", received: body.text, message: "The body must be a JSON object." });
  const it = json.value;
  const { hostname, protocol } = new URL(request.url);
  const problem = problemOf(it, name, hostname);
  if (problem) {
    const [path, message] = problem;
    return refuse(422, { code: "wrong-value", path, received: it?.[path], message });
  }
  const { value, days, domain, sameSite } = it;
  const encoded = encodeURIComponent(value).replaceAll("%2B", "+");
  if (!sentValues(request, name).includes(encoded)) {
    return refuse(409, {
      code: "not-the-cookie",
      path: "value",
      received: value,
      message: `The request has no cookie ${name} with this value. Only the life of a cookie that the browser has is renewed here.`
    });
  }
  const secure = protocol === "https:" || from?.startsWith("https:") || sameSite === "None";
  const cookie = [
    `${name}=${encoded}`,
    `Max-Age=${days * (MS_PER_DAY / 1e3)}`,
    "Path=/",
    `SameSite=${sameSite}`,
    ...domain ? [`Domain=${domain}`] : [],
    ...secure ? ["Secure"] : [],
    ...sameSite === "None" ? ["Partitioned"] : []
  ].join("; ");
  return new Response(null, { status: 204, headers: { ...PRIVATE_HEADERS, "set-cookie": cookie } });
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
const FRESH_SECONDS = 3600;
const VARY = ["Origin", ...SOURCES.flat()].join(", ");
function regionOf(headers) {
  for (const [country, subdivision = ""] of SOURCES) {
    const said = headers.get(country);
    if (!said) continue;
    const subdivisionCode = subdivision && headers.get(subdivision);
    const code = subdivisionCode && SUBDIVISION.test(subdivisionCode) ? `${said}-${subdivisionCode}` : said;
    return CODE.test(code) && !NOWHERE.test(code.toUpperCase()) ? code.toUpperCase() : null;
  }
  return null;
}
function tellRegion(request, cors) {
  const { allowed, headers } = cors.judge(request);
  if (!allowed) return refuseOrigin(request, headers);
  const region = regionOf(request.headers);
  return jsonResponse(200, { region }, { ...headers, vary: VARY, "cache-control": `private, max-age=${FRESH_SECONDS}` });
}

function createCollector(options) {
  const { store, token, basePath = "", refresh = false, cookie = "consent_choice", rate = 300, now = Date.now } = options;
  const log = options.log ?? createLog({ write: (line) => console.error(line), now }).error;
  const cors = createCors(options.origins);
  if (token !== void 0 && !/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError("token: an HTTP header can carry only visible ASCII characters, and an empty token would protect nothing.");
  }
  if (!/^(\/[^/?#]+)*$/.test(basePath)) {
    throw new TypeError(`basePath: ${JSON.stringify(basePath)} must begin with "/" and not end with it, such as "/consent".`);
  }
  checkCookieName(cookie);
  if (!(rate >= 0 && Number.isFinite(rate))) throw new TypeError(`rate: ${rate} must be a number of posts in a minute, or 0 for no limit.`);
  const limited = () => log(
    "assent collector: a network posts too often and is told to wait",
    `more than ${rate} receipts a minute for one site; behind a proxy every visitor has the proxy\u2019s address, unless it is trusted (--trust-proxy)`
  );
  const posting = { store, cors, now, limit: rate ? createRateLimit({ perMinute: rate, now }) : void 0, limited };
  const forReaders = (request, read) => async () => await refuseReader(request, token) ?? read();
  async function health() {
    await store.healthy();
    return jsonResponse(200, { status: "ok" });
  }
  function methodsFor(path, request, { address }) {
    if (path === "/live") return { GET: () => jsonResponse(200, { status: "ok" }) };
    if (path === "/health") return { GET: health };
    if (path === "/refresh" && refresh) return { POST: () => refreshCookie(request, cookie) };
    if (path === "/region") return { GET: () => tellRegion(request, cors), OPTIONS: () => cors.preflight(request, "GET") };
    if (path === "/receipts") {
      return {
        GET: forReaders(request, () => listReceipts(request, store)),
        POST: () => postReceipt(request, posting, address),
        OPTIONS: () => cors.preflight(request, "POST")
      };
    }
    const id = /^\/receipts\/([^/]+)$/.exec(path)?.[1];
    return id === void 0 ? void 0 : { GET: forReaders(request, () => readReceipt(id, store)) };
  }
  function route(request, sender) {
    const { pathname } = new URL(request.url);
    const methods = pathname.startsWith(`${basePath}/`) ? methodsFor(pathname.slice(basePath.length), request, sender) : void 0;
    if (!methods) {
      const paths = ["receipts", "receipts/:id", ...refresh ? ["refresh"] : [], "region", "health", "live"].map((it) => `${basePath}/${it}`);
      const message = `Here are ${paths.join(", ")}.`;
      return refuse(404, { code: "not-found", path: "url", received: pathname, message });
    }
    const method = request.method === "HEAD" ? "GET" : request.method;
    const run = Object.hasOwn(methods, method) ? methods[method] : void 0;
    return run ? run() : refuseMethod(request, Object.keys(methods).join(", "));
  }
  return async (request, sender = {}) => {
    let response;
    try {
      response = await route(request, sender);
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
      req.on("end", () => {
        if (!given) out.close();
      });
      req.on("error", (cause) => {
        if (!given) out.error(cause);
      });
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
function addressOf(req, trustProxy, isIP) {
  const last = trustProxy ? req.headersDistinct["x-forwarded-for"]?.join(",").split(",").at(-1)?.trim() : void 0;
  const [, bracketed, dotted] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(last ?? "") ?? [];
  const said = bracketed ?? dotted ?? last ?? "";
  return isIP(said) ? said : req.socket.remoteAddress;
}
async function serve({ handler, port = 8787, host = "127.0.0.1", trustProxy = false, requestTimeout = 1e4 }) {
  const { createServer } = await import('node:http');
  const { isIP } = await import('node:net');
  const { Readable } = await import('node:stream');
  const { pipeline } = await import('node:stream/promises');
  let closing = false;
  async function respond(req, res) {
    const request = requestOf(req);
    const response = request ? await handler(request, { address: addressOf(req, trustProxy, isIP) }).catch(() => jsonResponse(500, { error: { code: "failed", path: "", message: "The collector failed." } })) : refuse(400, { code: "bad-request", path: "url", received: req.url, message: "This is not a request that can be understood." });
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

function createBatch(write, { most = 500, queue = 1e3 } = {}) {
  let waiting = [];
  let running;
  async function flush() {
    const these = waiting.slice(0, most);
    waiting = waiting.slice(most);
    try {
      const results = await write(these.map((it) => it.item));
      these.forEach((it, i) => it.resolve(results[i]));
    } catch (cause) {
      these.forEach((it) => it.reject(cause));
    }
  }
  async function run() {
    while (waiting.length) {
      await new Promise((done) => setImmediate(done));
      await flush();
    }
    running = void 0;
  }
  return {
    add: (item) => new Promise((resolve, reject) => {
      if (waiting.length >= queue) return reject(new Error(`${queue} receipts wait for the database, which does not keep up; no more are taken`));
      waiting.push({ item, resolve, reject });
      running ?? (running = run());
    }),
    drained: async () => running
  };
}

const asError = (cause) => cause instanceof Error ? cause : new Error(String(cause));
function shared(work) {
  let running;
  return () => running ?? (running = work().finally(() => {
    running = void 0;
  }));
}
function createReadiness({ look, write, interval, now = () => performance.now() }) {
  let known;
  const heard = (failure) => {
    known = { at: now(), failure };
  };
  const lookOnce = shared(look);
  const writeOnce = shared(async () => {
    await write().then(() => heard(), (cause) => heard(asError(cause)));
  });
  return {
    heard,
    async check() {
      await lookOnce();
      if (!known || now() - known.at >= interval) await writeOnce();
      if (known?.failure) throw known.failure;
    }
  };
}

var text = "\"use strict\";\nvar __defProp = Object.defineProperty;\nvar __getOwnPropDesc = Object.getOwnPropertyDescriptor;\nvar __getOwnPropNames = Object.getOwnPropertyNames;\nvar __hasOwnProp = Object.prototype.hasOwnProperty;\nvar __copyProps = (to, from, except, desc) => {\n  if (from && typeof from === \"object\" || typeof from === \"function\") {\n    for (let key of __getOwnPropNames(from))\n      if (!__hasOwnProp.call(to, key) && key !== except)\n        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });\n  }\n  return to;\n};\nvar __toCommonJS = (mod) => __copyProps(__defProp({}, \"__esModule\", { value: true }), mod);\n\n// src/collector/sqliteThread.ts\nvar sqliteThread_exports = {};\nmodule.exports = __toCommonJS(sqliteThread_exports);\nvar import_node_worker_threads = require(\"node:worker_threads\");\n\n// src/collector/sameFile.ts\nvar import_node_fs = require(\"node:fs\");\nfunction identify(name) {\n  try {\n    const { dev, ino, size } = (0, import_node_fs.statSync)(name, { bigint: true });\n    return { name, dev, ino, size };\n  } catch {\n    return void 0;\n  }\n}\nfunction createSameFile(file) {\n  const identity = identify(file);\n  if (!identity) throw new Error(\"it is kept in no file, and would be lost\");\n  const path = (0, import_node_fs.realpathSync)(file);\n  const beside = [`${path}-wal`, `${path}-shm`].map(identify).filter((it) => it !== void 0);\n  let { size } = identity;\n  return () => {\n    const changed = [identity, ...beside].find((it) => {\n      const now = identify(it.name);\n      return now?.ino !== it.ino || now.dev !== it.dev;\n    });\n    const length = identify(file)?.size ?? 0n;\n    if (!changed && length >= size) {\n      size = length;\n      return;\n    }\n    throw Object.assign(new Error(`${changed?.name ?? identity.name} was deleted, moved, replaced or cut short under the running collector. Nothing is taken until the same file is back or the collector is started again. What was received before lies in the file that is still open: do not stop process ${process.pid} before you have a copy (on Linux: ls -l /proc/${process.pid}/fd).`), { code: \"FILE_GONE\" });\n  };\n}\n\n// src/collector/seal.ts\nvar algOf = ({ integrity }) => integrity?.alg ?? \"absent\";\nvar sealText = (previousSeal, { number, receivedAt, hash, alg }) => [\"assent-seal/1\", previousSeal, number, receivedAt, hash, alg].join(\"\\n\");\n\n// src/collector/sha256Now.ts\nvar import_node_crypto = require(\"node:crypto\");\nvar sha256Now = (text) => `sha256-${(0, import_node_crypto.createHash)(\"sha256\").update(text).digest(\"base64url\")}`;\n\n// src/collector/sealer.ts\nfunction headOf(db) {\n  const it = db.prepare(`\n    select row as number, seal from (select row, seal from head union all select * from (select row, seal from receipts order by row desc limit 1))\n    order by row desc limit 1`).get();\n  return it ? { number: it.number, seal: it.seal } : { number: 0, seal: \"\" };\n}\nfunction sealer(db) {\n  const insert = db.prepare(\"insert into receipts (row, received_at, hash, seal, body) values (?, ?, ?, ?, ?)\");\n  let head;\n  let count = 0;\n  return {\n    add(it) {\n      head ??= headOf(db);\n      const number = head.number + 1;\n      const seal = sha256Now(sealText(head.seal, { ...it, number }));\n      if (insert.run(number, it.receivedAt, it.hash, seal, it.body).changes !== 1) throw new Error(`row ${number} could not be added`);\n      head = { number, seal };\n      count++;\n    },\n    end() {\n      if (head) db.prepare(\"insert or replace into head values (1, ?, ?)\").run(head.number, head.seal);\n    },\n    count: () => count\n  };\n}\n\n// src/collector/sqliteDriver.ts\nvar import_node_module = require(\"node:module\");\n\n// src/collector/sqliteSchema.ts\nvar SCHEMA_VERSION = 2;\nvar SCHEMA = `\ncreate table receipts (\n  -- Given by the collector: 1, 2, 3 and so on. Part of the seal.\n  row integer primary key,\n  received_at integer not null,\n  hash text not null,\n  seal text not null,\n  body text not null check (json_valid(body)),\n  receipt_id text not null generated always as (json_extract(body, '$.receiptId')) stored unique,\n  record_id text not null generated always as (json_extract(body, '$.recordId')) stored\n) strict;\n\ncreate index receipts_by_time on receipts (received_at, row);\ncreate index receipts_by_record on receipts (record_id, received_at, row);\n\n-- The last row that was sealed. Numbers go on from here, so that rows taken from the end leave a gap.\ncreate table head (\n  one integer primary key check (one = 1),\n  row integer not null,\n  seal text not null\n) strict;\ninsert into head values (1, 0, '');\n\n-- One row that is written over and over: whether the disk takes anything.\ncreate table probe (\n  one integer primary key check (one = 1),\n  weight blob not null\n) strict;\n\ncreate trigger receipts_keep_update before update on receipts\nbegin select raise(abort, 'receipts are insert-only: a change of mind is a new receipt'); end;\n\ncreate trigger receipts_keep_delete before delete on receipts\nbegin select raise(abort, 'receipts are insert-only'); end;\n\n-- \"insert or replace\" deletes without firing the trigger above; here it finds that the row is taken and does nothing.\ncreate trigger receipts_keep_replace before insert on receipts\nwhen exists (select 1 from receipts where row = new.row or receipt_id = json_extract(new.body, '$.receiptId'))\nbegin select raise(ignore); end;\n\npragma user_version = ${SCHEMA_VERSION};\n`;\nvar SET_ASIDE = `\ndrop trigger if exists receipts_keep_update;\ndrop trigger if exists receipts_keep_delete;\ndrop trigger if exists receipts_keep_replace;\ndrop index if exists receipts_by_time;\ndrop index if exists receipts_by_record;\nalter table receipts rename to receipts_1;\n`;\n\n// src/collector/sqliteDriver.ts\nvar missing = (cause) => new Error('The embedded receipt database needs the package \"libsql\", which is not installed or has no binary for this platform. Install it beside assent:\\n\\n  npm install libsql\\n', { cause });\nfunction loadDriver(path) {\n  try {\n    return (0, import_node_module.createRequire)(path)(path);\n  } catch (cause) {\n    throw missing(cause);\n  }\n}\nvar isBusy = (cause) => cause instanceof Error && \"code\" in cause && String(cause.code).startsWith(\"SQLITE_BUSY\");\nasync function patiently(patience, work) {\n  for (const until = performance.now() + patience; ; ) {\n    try {\n      return work();\n    } catch (cause) {\n      if (!isBusy(cause) || performance.now() > until) throw cause;\n      await new Promise((done) => setTimeout(done, 5));\n    }\n  }\n}\nasync function transaction(db, patience, work) {\n  await patiently(patience, () => db.exec(\"begin immediate\"));\n  try {\n    const result = work();\n    db.exec(\"commit\");\n    return result;\n  } catch (cause) {\n    if (db.inTransaction) db.exec(\"rollback\");\n    throw cause;\n  }\n}\nvar numberOf = (db, pragma) => Number(db.prepare(`pragma ${pragma}`).get()[pragma]);\nfunction schemaOf(db) {\n  const version = numberOf(db, \"user_version\");\n  const tables = db.prepare(\"select name from sqlite_schema where type = 'table'\").all().map((it) => it.name);\n  const foreign = version === 0 ? tables.length > 0 : !tables.includes(\"receipts\");\n  if (foreign) throw new Error(\"it is a database of something else; give the receipts a file of their own\");\n  if (version > SCHEMA_VERSION) {\n    throw new Error(`it was written by a newer version of assent (schema ${version}; this one knows ${SCHEMA_VERSION}); update assent`);\n  }\n  return version;\n}\nfunction sealAll(db) {\n  db.exec(SET_ASIDE);\n  db.exec(SCHEMA);\n  const seal = sealer(db);\n  const rows = db.prepare(\"select received_at, hash, body from receipts_1 order by row\").iterate();\n  for (const { received_at: receivedAt, hash, body } of rows) seal.add({ receivedAt, hash, body, alg: algOf(JSON.parse(body)) });\n  seal.end();\n  db.exec(\"drop table receipts_1\");\n  return seal.count();\n}\nasync function openDatabase(file, busyTimeout, driver) {\n  const Driver = loadDriver(driver);\n  let db;\n  try {\n    const opened = new Driver(file, { timeout: 0 });\n    db = opened;\n    await patiently(busyTimeout, () => opened.exec(\"pragma journal_mode = wal\"));\n    opened.exec(\"pragma synchronous = full\");\n    opened.exec(\"pragma journal_size_limit = 0\");\n    const sealed = await transaction(opened, busyTimeout, () => {\n      const version = schemaOf(opened);\n      if (version === 0) opened.exec(SCHEMA);\n      return version === 1 ? sealAll(opened) : void 0;\n    });\n    return { db, ...sealed !== void 0 && { sealed } };\n  } catch (cause) {\n    db?.close();\n    const reason = cause instanceof Error ? cause.message : String(cause);\n    const hint = db ? \"\" : \" Its directory must exist and be writable.\";\n    throw new Error(`Cannot use the receipt database ${file}: ${reason}.${hint}`, { cause });\n  }\n}\n\n// src/collector/sqliteRows.ts\nvar PROBE_BYTES = 16384;\nvar SELECT = \"select row, received_at, hash, seal, (select seal from receipts it where it.row = receipts.row - 1) as before, body from receipts\";\nasync function openRows({ file, busyTimeout, driver }) {\n  const { db, sealed } = await openDatabase(file, busyTimeout, driver);\n  const probe = () => db.prepare(\"insert or replace into probe values (1, randomblob(?))\").run(PROBE_BYTES);\n  let same;\n  try {\n    await transaction(db, busyTimeout, probe);\n    same = createSameFile(file);\n  } catch (cause) {\n    db.close();\n    throw new Error(`Cannot use the receipt database ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause });\n  }\n  const kept = db.prepare(\"select hash, received_at from receipts where receipt_id = ?\");\n  const one = db.prepare(`${SELECT} where receipt_id = ?`);\n  async function write(work) {\n    same();\n    const result = await transaction(db, busyTimeout, work);\n    same();\n    return result;\n  }\n  const rows = {\n    insert: (incoming) => write(() => {\n      const seal = sealer(db);\n      const results = incoming.map((it) => {\n        const old = kept.get(it.receiptId);\n        if (old) return { outcome: old.hash === it.hash ? \"repeated\" : \"conflict\", receivedAt: old.received_at };\n        seal.add(it);\n        return { outcome: \"stored\", receivedAt: it.receivedAt };\n      });\n      seal.end();\n      return results;\n    }),\n    get: (receiptId) => patiently(busyTimeout, () => one.get(receiptId)),\n    list: ({ recordId, from, to, after, limit }) => patiently(busyTimeout, () => {\n      const wanted = [];\n      if (recordId !== void 0) wanted.push([\"record_id = ?\", recordId]);\n      if (from !== void 0) wanted.push([\"received_at >= ?\", from]);\n      if (to !== void 0) wanted.push([\"received_at < ?\", to]);\n      if (after) wanted.push([\"(received_at, row) > (?, ?)\", after.receivedAt, after.row]);\n      const where = wanted.length ? `where ${wanted.map(([sql]) => sql).join(\" and \")}` : \"\";\n      return db.prepare(`${SELECT} ${where} order by received_at, row limit ?`).all(...wanted.flatMap(([, ...values]) => values), limit + 1);\n    }),\n    look: async () => same(),\n    probe: async () => void await write(probe),\n    async close() {\n      try {\n        db.prepare(\"pragma wal_checkpoint(truncate)\").get();\n      } catch {\n      }\n      db.close();\n    }\n  };\n  return { rows, sealed };\n}\n\n// src/collector/sqliteThread.ts\nvar port = import_node_worker_threads.parentPort;\nvar reply = (it) => port.postMessage(it);\nvar failure = (cause) => ({\n  message: cause instanceof Error ? cause.message : String(cause),\n  code: cause instanceof Error && \"code\" in cause ? String(cause.code) : void 0\n});\nasync function start() {\n  try {\n    const { rows, sealed } = await openRows(import_node_worker_threads.workerData);\n    port.on(\"message\", ({ id, op, args }) => {\n      rows[op](...args).then((result) => reply({ id, result }), (cause) => reply({ id, error: failure(cause) })).finally(() => op === \"close\" && port.close());\n    });\n    reply({ id: 0, result: sealed });\n  } catch (cause) {\n    reply({ id: 0, error: failure(cause) });\n  }\n}\nvoid start();\n";

async function startClient(options, patience) {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(text, { eval: true, workerData: options, execArgv: [], name: "assent receipts" });
  const pending = /* @__PURE__ */ new Map();
  let next = 0;
  let late = 0;
  let dead;
  function settle(id, { result, error }) {
    const it = pending.get(id);
    if (!it) return;
    pending.delete(id);
    if (it.timer === void 0 && id > 0) late--;
    clearTimeout(it.timer);
    if (!pending.size) worker.unref();
    if (error) it.reject(Object.assign(new Error(error.message), error.code && { code: error.code }));
    else it.resolve(result);
  }
  function end(cause) {
    dead ?? (dead = cause);
    for (const id of [...pending.keys()]) settle(id, { error: { message: dead.message, code: void 0 } });
  }
  function wait(id, limited) {
    worker.ref();
    return new Promise((resolve, reject) => {
      const it = { resolve, reject, timer: void 0 };
      if (limited) {
        it.timer = setTimeout(() => {
          it.timer = void 0;
          late++;
          if (late === pending.size) worker.unref();
          reject(new Error(`The receipt database has not answered for ${patience / 1e3} seconds.`));
        }, patience);
      }
      pending.set(id, it);
    });
  }
  async function ask(op, ...args) {
    if (dead) throw dead;
    if (late && op !== "close") throw new Error("The receipt database still owes an answer, and is asked nothing more until it comes.");
    const call = { id: ++next, op, args };
    const answer = wait(call.id, true);
    worker.postMessage(call);
    return answer;
  }
  worker.on("message", ({ id, ...rest }) => settle(id, rest));
  worker.on("error", (cause) => end(cause instanceof Error ? cause : new Error(String(cause))));
  worker.on("exit", () => end(new Error("The thread of the receipt database has ended.")));
  const sealed = await wait(0, false);
  return {
    sealed,
    insert: (rows) => ask("insert", rows),
    get: (receiptId) => ask("get", receiptId),
    list: (query) => ask("list", query),
    look: () => ask("look"),
    probe: () => ask("probe"),
    async close() {
      try {
        await ask("close");
        worker.ref();
        if (!dead) await new Promise((done) => worker.once("exit", done));
      } finally {
        void worker.terminate();
      }
    }
  };
}

const DISK_MS = 1e4;
const keptOf = ({ row, received_at: receivedAt, hash, seal, before, body }) => ({ receipt: JSON.parse(body), receivedAt, hash, sealed: { number: row, seal, before: row === 1 ? "" : before } });
async function findLibsql() {
  const { findDriver } = await import('./chunk-sqliteDriver.js').then(function (n) { return n.a; });
  const { join } = await import('node:path');
  return findDriver([import.meta.url, join(process.cwd(), "x.js"), process.argv[1]]);
}
async function createSqliteStore(options) {
  const { file, busyTimeout = 5e3, probeInterval = 1e4, log = (message) => console.warn(message) } = options;
  const client = await startClient({ file, busyTimeout, driver: await findLibsql() }, busyTimeout + DISK_MS);
  if (client.sealed !== void 0) {
    log(`assent collector: ${file} was of an older schema without seals; its ${client.sealed} receipts are numbered and sealed as they were found`);
  }
  const readiness = createReadiness({ look: client.look, write: client.probe, interval: probeInterval });
  let closed;
  const batch = createBatch(async (rows) => {
    try {
      const results = await client.insert(rows);
      readiness.heard();
      return results;
    } catch (cause) {
      readiness.heard(cause instanceof Error ? cause : new Error(String(cause)));
      throw cause;
    }
  });
  const open = async () => {
    if (closed) throw new Error("The store is closed.");
  };
  async function shut() {
    await batch.drained();
    await client.close();
  }
  return {
    async insert({ receipt, receivedAt, hash }) {
      await open();
      return batch.add({ receiptId: receipt.receiptId, receivedAt, hash, alg: algOf(receipt), body: JSON.stringify(receipt) });
    },
    async get(receiptId) {
      await open();
      const row = await client.get(receiptId);
      return row && keptOf(row);
    },
    async list(query) {
      await open();
      const rows = await client.list(query);
      const last = rows.length > query.limit ? rows[query.limit - 1] : void 0;
      return { entries: rows.slice(0, query.limit).map(keptOf), next: last && { receivedAt: last.received_at, row: last.row } };
    },
    async healthy() {
      await open();
      await readiness.check();
    },
    close: () => closed ?? (closed = shut())
  };
}

export { createSqliteStore as a, createLog as b, createCollector as c, createCors as d, verifyEntry as e, createFollower as f, linkOf as l, parseReceipt as p, serve as s, verifyEntries as v };
