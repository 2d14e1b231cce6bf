import Cookies from "js-cookie";

function real(it) {
  const from = name => function(it, name) {
    const own = Object.getOwnPropertyDescriptor(it, name);
    return void 0 !== own && (void 0 !== own.get || "object" !== typeof own.value);
  }(it, name) ? it : function(it) {
    if (it.window === it) return EventTarget.prototype;
    const type = Object.getPrototypeOf(it);
    return Object.getPrototypeOf(type) ? type : it;
  }(it);
  return new Proxy({}, {
    get(_, name) {
      const value = Reflect.get(from(name), name, it);
      return "function" === typeof value ? value.bind(it) : value;
    },
    set: (_, name, value) => Reflect.set(from(name), name, value, it)
  });
}

function createWarn(sentences) {
  const said = new Set;
  return (code, ...details) => {
    const line = [ code, ...details ].join(" ");
    said.has(line) || (said.add(line), sentences().then(explain => explain(code, details), () => `assent: [${line}]`).then(it => console.warn(it)));
  };
}

const SAID = {
  1: !0,
  yes: !0,
  true: !0,
  0: !1,
  no: !1,
  false: !1
}, kind = (it, heeded, doc) => it, signalKinds = {
  dnt: kind({
    read: ({navigator: {doNotTrack, msDoNotTrack}, doNotTrack: old}) => SAID[doNotTrack ?? old ?? msDoNotTrack],
    about: [ "analytics", "advertising" ]
  }),
  gpc: kind({
    read: ({navigator: {globalPrivacyControl: it}}) => "boolean" === typeof it ? it : void 0,
    about: [ "advertising" ]
  })
}, signalNames = Object.keys(signalKinds), forEachSignal = of => Object.fromEntries(signalNames.map(name => [ name, of(name) ])), isSignal = lock => signalNames.includes(lock);

function attempt(access) {
  try {
    return access();
  } catch {
    return;
  }
}

function createTrust(window) {
  const refuse = value => {
    throw new TypeError(`assent does not vouch for ${value}`);
  }, text = (value, may) => may() ? value : refuse(value), rules = {
    createHTML: text,
    createScript: text,
    createScriptURL(value, may) {
      const address = function({document, location}, value) {
        try {
          const url = new URL(value, real(document).baseURI);
          return /^https?:$/.test(url.protocol) || "file:" === url.protocol && "file:" === location.protocol ? url : void 0;
        } catch {
          return;
        }
      }(window, value);
      return address && may(address) ? value : refuse(value);
    }
  };
  let policy;
  const made = () => {
    try {
      policy ?? (policy = (window => {
        const {trustedTypes} = window ?? {};
        return "function" === typeof trustedTypes?.createPolicy ? trustedTypes : void 0;
      })(window)?.createPolicy("assent", rules));
    } catch {}
    return policy ?? rules;
  };
  return {
    url: (value, may) => made().createScriptURL(value, may),
    text: (value, may) => made().createScript(value, may),
    html: (value, may) => made().createHTML(value, may)
  };
}

const findNonces = ({document}) => new Set([ ...real(document).querySelectorAll("script[nonce]:not([data-consent])") ].map(it => it.nonce).filter(Boolean));

function browserEnvironment(window, sentences, nonce, folder = "") {
  const found = nonce ? [ nonce ] : window ? [ ...findNonces(window) ] : [], idle = window?.requestIdleCallback;
  return {
    window,
    now: () => Date.now(),
    signals: () => ((window = {
      navigator: {}
    }) => forEachSignal(name => (({document}, name) => attempt(() => null !== real(document).querySelector(`meta[name="assent-${name}"][content="1"]`)))(window, name) || signalKinds[name].read(window)))(window),
    trust: createTrust(window),
    nonce: 1 === found.length ? found[0] : "",
    nonced: found.length > 0,
    folder,
    idle(run) {
      "function" === typeof idle ? window.requestIdleCallback(run, {
        timeout: 2e3
      }) : setTimeout(run, 2e3);
    },
    painted: run => {
      new Promise(done => {
        window?.requestAnimationFrame?.(() => setTimeout(done)), setTimeout(done, 200);
      }).then(run);
    },
    warn: createWarn(sentences)
  };
}

function wholeEnvironment(given) {
  const {whileAlive} = given.life, all = {
    ...browserEnvironment(given.window, () => Promise.reject(Error("said by what is given"))),
    ...given
  };
  return {
    ...all,
    idle: run => all.idle(whileAlive(run)),
    painted: run => all.painted(whileAlive(run))
  };
}

const localDate = time => new Date(time - 6e4 * new Date(time).getTimezoneOffset()).toISOString().slice(0, 10), forms_uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

function isBareOrigin(it) {
  try {
    return /^https?:/.test(it) && it.length <= 300 && new URL(it).origin === it;
  } catch {
    return !1;
  }
}

const ADDRESS = `^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$`;

async function ask(window, url, how, read) {
  if (!(text => text && RegExp(ADDRESS).test(text) ? text : void 0)(url)) return;
  const stop = new AbortController, timer = setTimeout(() => stop.abort(), 1e4);
  try {
    return await read(await window.fetch(url, {
      ...how,
      signal: stop.signal
    }));
  } catch {
    return;
  } finally {
    clearTimeout(timer);
  }
}

const postJson = (window, url, body, credentials = "omit") => ask(window, url, {
  method: "POST",
  body,
  keepalive: !0,
  credentials,
  redirect: "manual",
  headers: {
    "content-type": "application/json"
  }
}, async response => ({
  status: response.status,
  retryAfter: response.headers.get("retry-after"),
  body: await response.text()
})), createUuid = () => "10000000-1000-4000-8000-100000000000".replace(/[018]/g, it => (+it ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +it / 4).toString(16));

function resolveGrants({categories, services}, {locks, defaults}, decision) {
  const {choices, over} = decision ?? {}, grants = {};
  for (const {id} of categories) {
    const lock = locks[id];
    grants[id] = lock ? "required" === lock || over?.[id] === lock && !!choices?.[id] : choices?.[id] ?? defaults[id] ?? !1;
  }
  for (const {id, category = ""} of services) {
    const whole = grants[category] ?? !1;
    grants[id] = locks[category] ? whole : choices?.[id] ?? choices?.[category] ?? defaults[id] ?? whole;
  }
  return Object.freeze(grants);
}

const PERIODS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;

function daysIn(duration) {
  const [, years = 0, months = 0, weeks = 0, days = 0] = (PERIODS.exec(duration ?? "") ?? []).map(it => +(it || 0)), months12 = years + months / 12;
  return Math.floor(365 * months12 + 7 * weeks + days) || void 0;
}

const dictionary = (...records) => Object.assign(Object.create(null), ...records), REQUIRED = "required", METHODS = [ "banner.accept_all", "banner.reject_all", "banner.acknowledge", "panel.accept_all", "panel.reject_all", "panel.save", "embed.accept", "choices.opt_out", "api" ], isMethod = it => METHODS.includes(it), ASIDE_METHODS = [ "embed.accept", "banner.acknowledge" ];

function answeredIn({choices, method}, ids, locks) {
  const given = ids.filter(id => id in choices && id !== REQUIRED);
  return ASIDE_METHODS.includes(method) && !given.some(id => !choices[id] && !locks[id]) ? [] : given;
}

const lapsesAt = ({time, days}, id) => time + 864e5 * (days?.[id] ?? 180), defaults = {
  policy: {
    id: "main"
  },
  controller: {},
  categories: [ {
    id: "required"
  }, {
    id: "functional"
  }, {
    id: "analytics"
  }, {
    id: "advertising"
  } ],
  services: [],
  signals: {
    dnt: !1,
    gpc: [ "advertising" ]
  },
  storage: {
    domain: "auto",
    sameSite: "Lax"
  },
  receipts: {},
  ui: {
    layout: "box",
    position: "bottom-start",
    locale: "auto",
    trigger: !0,
    marks: !1,
    theme: {},
    messages: {}
  },
  guard: "off",
  strict: !1,
  hosts: {}
}, serviceDefaults = {
  vendor: {},
  cookies: [],
  hosts: [],
  reload: !1
}, cookieDefaults = {
  kind: "cookie",
  reach: "page"
}, known = {
  "google-analytics": "analytics"
}, knownCookies = {
  "google-analytics": [ "_ga*", "_gid", "_gat*" ]
}, declaredNames = ({use = "", cookies}) => [ ...cookies, ...(knownCookies[use] ?? []).map(name => ({
  name,
  kind: "cookie"
})) ], matchesPattern = (pattern, name) => RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replace(/\*/g, ".*")}$`, "s").test(name), fingerprint = text => {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}, versionInForce = ({version, effective = "", previous = []}, today) => today < effective && previous[0]?.version || version, startOf = ({effective, previous = []}, at = 0) => 0 === at && effective || function(date) {
  const time = Date.parse(date ?? "") + 864e5;
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}(previous[at]?.until);

function changeSince(from, policy, today) {
  const versions = [ policy, ...policy.previous ?? [] ];
  let at = versions.findIndex(it => it.version === versionInForce(policy, today));
  for (;versions[at] && versions[at].version !== from && !1 === versions[at].material; ) at++;
  return versions[at]?.version === from ? void 0 : {
    from: startOf(policy, at)
  };
}

const fingerprintOf = ({category, id}, it) => fingerprint(JSON.stringify([ category, id, it ])).padStart(4, "0").slice(-4), serviceFingerprint = it => fingerprintOf(it, [ it.use, it.vendor.name ]), purposeFingerprints = it => (it.purposes ?? []).map(one => fingerprintOf(it, [ "purpose", one ])), recipientFingerprint = (it, {recipient, country}) => fingerprintOf(it, [ "recipient", recipient, country ]), fingerprintsOf = it => [ serviceFingerprint(it), ...purposeFingerprints(it), ...(it.transfers ?? []).map(one => recipientFingerprint(it, one)) ], scopeOf = ({services}) => [ ...new Set(services.flatMap(fingerprintsOf)) ].join("");

function newSince({services}, {scope}) {
  if (void 0 === scope) return [];
  const known = (scope => scope.match(RegExp(".{4}", "g")) ?? [])(scope);
  return services.flatMap(service => {
    const whole = [ serviceFingerprint(service), ...purposeFingerprints(service) ].some(it => !known.includes(it)), recipients = (service.transfers ?? []).filter(it => !known.includes(recipientFingerprint(service, it))).map(it => it.recipient);
    return whole || recipients.length ? [ {
      service,
      recipients: whole ? [] : recipients
    } ] : [];
  });
}

const STORED = RegExp(`^1\\.([0-9a-z]{1,9})\\.([0-9a-z]{1,6})\\.([a-z]+~?[a-z_]*)\\.(${forms_uuid})\\.([^.]+)\\.((?:[A-Za-z][A-Za-z0-9-]{0,127}(?:[*!]\\d{0,5}|\\+[a-z]+\\d{1,5})){0,600})(?:\\.([0-9a-z]*))?(?:\\.[0-9a-z]*)?$`), isOvercome = it => "age" === it || isSignal(it);

function decodeDecision(text) {
  const [, time, seq = "", by = "", recordId = "", encoded = "", ids = "", scope] = text.length <= 131072 && STORED.exec(text) || [], method = by.replace("~", "."), version = function(encoded) {
    try {
      const version = decodeURIComponent(encoded);
      return version.length <= 256 ? version : "";
    } catch {
      return "";
    }
  }(encoded), count = parseInt(seq, 36);
  if (void 0 === time || !version || !isMethod(method) || count < 1 || count > 1e6) return;
  const [choices, days, over] = [ dictionary(), dictionary(), dictionary() ];
  for (const [, id = "", answer = "", lasts] of ids.matchAll(/([^*!+]+)(\+[a-z]+|.)(\d*)/g)) {
    const overcame = answer.slice(1);
    if (id in choices || +lasts > 36500 || overcame && !isOvercome(overcame)) return;
    choices[id] = "!" !== answer, lasts && (days[id] = +lasts), overcame && (over[id] = overcame);
  }
  return {
    version,
    time: parseInt(time, 36),
    seq: count,
    method,
    recordId,
    scope,
    choices,
    days,
    over
  };
}

const STORED_NAME = "consent_choice", PLAIN = /^[a-z\d][a-z\d-]{0,31}$/i;

function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(it2 => canonicalJson(it2 ?? null)).join(",")}]`;
  if ("object" !== typeof value || null === value) return JSON.stringify(value);
  const it = value;
  return `{${Object.keys(it).filter(key => void 0 !== it[key]).sort().map(key => `${JSON.stringify(key)}:${canonicalJson(it[key])}`).join(",")}}`;
}

const receiptText = ({integrity: _, ...rest}) => canonicalJson(rest), anyAnswer = choices => Object.keys(choices).some(id => "required" !== id), anyGranted = choices => Object.entries(choices).some(([id, it]) => it && "required" !== id), STATES = {
  given: "ConsentGiven",
  refused: "ConsentRefused",
  updated: "ConsentGiven",
  withdrawn: "ConsentWithdrawn",
  renewed: "RenewedConsentGiven",
  acknowledged: "NoticeAcknowledged"
}, receiptState = type => STATES[type];

function listen(target, types, run, how) {
  const each = method => {
    for (const type of types) real(target)[method](type, run, how);
  };
  return each("addEventListener"), () => each("removeEventListener");
}

const LATEST = Date.UTC(9999, 11, 31), isoTime = ms => new Date(Math.min(ms, LATEST)).toISOString();

function validUntil(decision) {
  const ids = Object.keys(decision.choices).filter(id => id !== REQUIRED && lapsesAt(decision, id) > decision.time), granted = ids.filter(id => decision.choices[id]);
  return Math.min(...[ granted, ids, [ REQUIRED ] ].find(it => it.length).map(id => lapsesAt(decision, id)));
}

const isObject$1 = it => "object" === typeof it && null !== it, isUuid = it => "string" === typeof it && RegExp(`^${forms_uuid}$`).test(it), isCount = (it, most) => Number.isInteger(it) && it > 0 && it <= most, ofRecord = it => isObject$1(it) && isUuid(it.recordId) && isCount(it.seq, 1e6);

function waitingFrom(it) {
  if (!isObject$1(it) || !isUuid(it.id)) return [];
  const {id, change, receipt} = it;
  return ofRecord(receipt) ? receipt.receiptId === id ? [ {
    id,
    receipt
  } ] : [] : isObject$1(change) && ofRecord(change.decision) ? [ {
    id,
    change
  } ] : [];
}

const recordOf = ({change, receipt}) => (receipt ?? change.decision).recordId;

function withinLimit(kept) {
  const {queue, last, lost = 0} = kept;
  if (queue.length <= 50) return kept;
  const latest = new Map(queue.map((it, i) => [ recordOf(it), i ])), holds = i => latest.get(recordOf(queue[i])) === i, stay = new Set(queue.map((_2, i) => i).sort((a, b) => Number(holds(b)) - Number(holds(a)) || b - a).slice(0, 50)), gone = queue.filter((_2, i) => !stay.has(i)), {last: _, ...rest} = kept;
  return {
    ...rest,
    queue: queue.filter((_2, i) => stay.has(i)),
    lost: Math.min(1e6, gone.reduce((sum, {receipt}) => sum + 1 + (receipt?.lost ?? 0), lost)),
    ...last && !gone.some(({receipt}) => receipt?.recordId === last.recordId && receipt.seq === last.seq) && {
      last
    }
  };
}

const FINAL_CODES = [ "missing", "unknown-key", "wrong-type", "bad-value", "too-long", "wrong-hash", "id-taken" ], CODED_STATUSES = [ 400, 409, 422 ], BUSY_STATUSES = [ 408, 425, 429 ];

function replyVerdict(reply, id) {
  if (!reply) return "later";
  const {status} = reply, {receiptId, error} = function(text) {
    try {
      return Object(JSON.parse(text));
    } catch {
      return {};
    }
  }(reply.body);
  if ((200 === status || 201 === status) && receiptId === id) return "taken";
  const {code} = Object(error);
  return CODED_STATUSES.includes(status) && FINAL_CODES.includes(code) ? "refused" : status >= 500 || BUSY_STATUSES.includes(status) ? "later" : "strange";
}

const sizeOf = text => (new TextEncoder).encode(text).length;

function createOutbox(environment, config, made) {
  const {warn, now} = environment, window = environment.window, queue = function(window, key) {
    let memory = {
      queue: []
    }, written = !0;
    return {
      load() {
        const text = written && attempt(() => window.localStorage.getItem(key));
        return text && attempt(() => function(text) {
          const {queue, last, lost, after} = Object(JSON.parse(text)), entries = Array.isArray(queue) ? queue.flatMap(waitingFrom) : [];
          return withinLimit({
            queue: [ ...new Map(entries.map(it => [ it.id, it ])).values() ],
            last: (it = last, ofRecord(it) && /^sha256-[\w-]{43}$/.test(String(it.hash)) ? it : void 0),
            ...isCount(lost, 1e6) && {
              lost
            },
            ..."number" === typeof after && {
              after
            }
          });
          var it;
        }(text)) || memory;
      },
      save(kept) {
        memory = withinLimit(kept), written = attempt(() => (window.localStorage.setItem(key, JSON.stringify(memory)), 
        !0)) ?? !1;
      }
    };
  }(window, `${config.storage.name}_receipts`), hashOf = text => async function(window, text) {
    const hash = await (window.crypto?.subtle?.digest("SHA-256", (new TextEncoder).encode(text)));
    return hash && `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash))).replace(/\+/g, "-").replace(/\//g, "_").replace("=", "")}`;
  }(window, text), endpoint = config.receipts.endpoint, origin = [ window.location.origin, window.origin ].find(isBareOrigin);
  let timer, busy = !1, failures = 0, {ended} = environment.life;
  const replace = (id, by) => {
    const kept = queue.load();
    queue.save({
      ...kept,
      queue: kept.queue.flatMap(it => it.id === id ? by : [ it ])
    });
  };
  async function receiptOf({id, change, receipt}) {
    if (receipt || !change) return receipt;
    let fresh;
    try {
      fresh = function({decision, previousDecision, policy, grants, how}, config, receiptId, origin) {
        const {time, choices, recordId, seq, method, days = {}, over = {}} = decision, at = Math.min(Math.max(time, 0), LATEST - 864e5), type = function(decision, previous) {
          if ("banner.acknowledge" === decision.method || !anyAnswer(decision.choices)) return "acknowledged";
          const granted = anyGranted(decision.choices) && "choices.opt_out" !== decision.method;
          return previous && anyAnswer(previous.choices) && ("banner.acknowledge" !== previous.method || anyGranted(previous.choices)) ? (a = decision.choices, 
          b = previous.choices, [ ...Object.keys(a), ...Object.keys(b) ].every(id => a[id] === b[id]) ? granted ? "renewed" : "refused" : granted ? "updated" : anyGranted(previous.choices) ? "withdrawn" : "refused") : granted ? "given" : "refused";
          var a, b;
        }(decision, previousDecision), surface = method.split(".")[0], ids = config.categories.map(it => it.id), had = previousDecision && answeredIn(previousDecision, ids, policy.locks).length ? previousDecision.choices : choices, asked = ids.filter(id => id in choices && !(id in had) && !policy.locks[id] && !policy.defaults[id]), answer = id => grants[id] ? id in choices || id === REQUIRED ? "granted" : "default" : "denied", offered = config.categories.filter(({id, separate}) => id in choices || !(separate || "elsewhere" === policy.locks[id])), overcome = Object.entries(over).filter(it => "age" !== it[1] && it[0] in choices), text = function(text, most) {
          return "string" === typeof text && text.slice(0, most).replace(/[\p{Cc}\p{Cs}]/gu, " ").trim() || void 0;
        }(how.override, Math.floor(2e3 / overcome.length)), overrides = overcome.map(([category, signal]) => ({
          category,
          signal,
          ...text && {
            text
          }
        })), language = function(language) {
          const tag = "string" === typeof language ? language.replace(/_/g, "-") : "";
          return tag.length <= 35 && RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$").test(tag) ? tag : void 0;
        }(how.language), chosen = config.services.filter(it => it.id in choices);
        return {
          schema: "consent-receipt/1",
          receiptId,
          recordId,
          seq,
          event: {
            type,
            state: receiptState(type),
            consentType: "acknowledged" === type ? "NoConsent" : "ExpressedConsent",
            time: isoTime(at),
            validUntil: isoTime(Math.max(validUntil(decision), at + 1)),
            by: "guardian" === how.decidedBy ? "guardian" : "subject",
            method
          },
          regime: {
            jurisdiction: policy.jurisdiction ?? "unknown",
            model: policy.model,
            basis: policy.basis ?? "default",
            ...policy.law && {
              law: policy.law
            }
          },
          policy: {
            id: config.policy.id,
            version: policy.version,
            url: policy.url,
            ...language && {
              language
            }
          },
          choices: Object.fromEntries(offered.map(({id}) => [ id, answer(id) ])),
          ...asked.length && {
            asked
          },
          ...offered.some(({id}) => id in days) && {
            days: Object.fromEntries(offered.flatMap(({id}) => id in days ? [ [ id, days[id] ] ] : []))
          },
          ...overrides.length && {
            overrides
          },
          services: Object.fromEntries(chosen.map(({id}) => [ id, answer(id) ])),
          signals: forEachSignal(name => policy.signals[name] ?? null),
          ..."api" !== surface && {
            ui: {
              surface,
              ...(ms = how.shownAt, "number" === typeof ms && ms > 0 && ms <= LATEST && {
                shownAt: isoTime(how.shownAt)
              })
            }
          },
          origin,
          sdk: {
            name: "assent",
            version: "0.1.0"
          }
        };
        var ms;
      }(change, config, id, origin);
    } catch (cause) {
      return void warn("receipt-failed", cause);
    }
    const {last, lost} = queue.load(), hash = change.how.texts && await hashOf(change.how.texts), full = await async function(receipt, digest) {
      const hash = await digest(receiptText(receipt));
      return {
        ...receipt,
        integrity: hash ? {
          alg: "sha-256",
          hash
        } : {
          alg: "none"
        }
      };
    }({
      ...fresh,
      policy: {
        ...fresh.policy,
        ...hash && {
          hash
        }
      },
      ...last?.recordId === fresh.recordId && last.seq + 1 === fresh.seq && {
        prev: last.hash
      },
      ...lost && {
        lost
      }
    }, hashOf);
    if (ended) return full;
    replace(id, [ {
      id,
      receipt: full
    } ]);
    const {integrity, recordId, seq} = full, {lost: since = 0, ...kept} = queue.load();
    return queue.save({
      ...kept,
      ...since > (lost ?? 0) && {
        lost: since - (lost ?? 0)
      },
      ..."sha-256" === integrity?.alg && {
        last: {
          recordId,
          seq,
          hash: integrity.hash
        }
      }
    }), made(full), full;
  }
  function waitFor(ms) {
    clearTimeout(timer), timer = setTimeout(flush, ms);
  }
  function retry(reply) {
    if (ended) return;
    const wait = function(header, now) {
      const text = header?.trim() ?? "", wait = /^\d+$/.test(text) ? 1e3 * Number(text) : / GMT$/.test(text) ? Date.parse(text) - now : 0;
      return Math.min(Math.max(wait || 0, 0), 36e5);
    }(reply?.retryAfter ?? null, now());
    wait && queue.save({
      ...queue.load(),
      after: now() + wait
    });
    const backoff = Math.min(2e3 * 2 ** failures++, 3e5);
    waitFor(Math.max(wait, backoff * (.5 + Math.random() / 2)));
  }
  function restOfWait() {
    const wait = (queue.load().after ?? 0) - now();
    return wait > 0 && wait <= 36e5 ? wait : 0;
  }
  function flush() {
    if (ended || busy || !origin || !queue.load().queue.length) return;
    const wait = restOfWait();
    if (wait) return waitFor(wait);
    busy = !0, clearTimeout(timer), timer = void 0, async function() {
      const {lost} = queue.load();
      lost && warn("receipts-dropped", endpoint, lost);
      const skipped = new Set, next = () => queue.load().queue.find(({id}) => !skipped.has(id));
      for (let item = next(); item; item = next()) {
        const receipt = await receiptOf(item);
        if (ended) return;
        const text = JSON.stringify(receipt) ?? "", tooLarge = sizeOf(text) > 65536;
        if (tooLarge && warn("receipt-failed", "it has more than 65536 bytes"), receipt && !tooLarge) {
          const reply = await postJson(window, endpoint, text);
          if (ended) return;
          const verdict = replyVerdict(reply, item.id);
          if ("refused" === verdict && warn("receipt-refused", endpoint, reply.status, item.id), 
          "strange" === verdict && warn("receipt-unanswered", endpoint, reply.status || "by a redirect"), 
          413 === reply?.status) {
            skipped.add(item.id);
            continue;
          }
          if ("later" === verdict || "strange" === verdict) return retry(reply);
        }
        failures = 0, replace(item.id, []);
      }
      skipped.size && retry();
    }().catch(() => retry()).finally(() => {
      busy = !1, timer || flush();
    });
  }
  const stops = [ listen(window, [ "online" ], flush), listen(window, [ "pagehide" ], function() {
    if (busy || restOfWait()) return;
    let room = 65536;
    for (const {receipt} of queue.load().queue) {
      const text = receipt && JSON.stringify(receipt);
      text && (room -= sizeOf(text), room >= 0 && postJson(window, endpoint, text));
    }
  }) ];
  return {
    add({decision, previousDecision, policy, grants, how}) {
      if (!origin) return warn("no-origin", window.location.origin);
      const kept = queue.load();
      queue.save({
        ...kept,
        queue: [ ...kept.queue, {
          id: (environment.uuid ?? createUuid)(),
          change: {
            decision,
            previousDecision,
            policy,
            grants,
            how
          }
        } ]
      }), flush();
    },
    flush,
    destroy() {
      ended = !0, clearTimeout(timer), stops.forEach(it => it());
    }
  };
}

const [TRIES, EACH] = [ 20, 50 ], within = it => /^i?frame$/.test(it.localName) && it.contentDocument || void 0;

function isUsed(root, touched) {
  const it = real(root);
  return !(!it.activeElement?.isContentEditable && "on" !== it.designMode) || [ ...it.querySelectorAll("*") ].some(el => /^(input|textarea|option)$/.test(el.localName) && function(it, touched) {
    return "option" === it.localName ? touched && it.selected !== it.defaultSelected && it.index > 0 : !/^(hidden|submit|button|image|reset)$/.test(it.type) && (/^(checkbox|radio)$/.test(it.type) ? it.checked !== it.defaultChecked : it.value !== it.defaultValue || touched && "" !== it.value && !/^(range|color)$/.test(it.type));
  }(el, touched) || [ el.shadowRoot, within(el) ].some(inner => inner && isUsed(inner, touched)));
}

function createReload({services}, {window, painted, life}, {outdated, silent}) {
  const page = real(window.document), due = new Set, {userActivation} = window.navigator;
  let going = !1, asked = !1, isGuarded = () => !0;
  const isFree = () => asked || (page.hidden || silent()) && !isUsed(window.document, !1 !== userActivation?.hasBeenActive), end = life.whileAlive(tries => {
    !tries || isGuarded() ? (going = !1, due.size && isFree() ? window.location.reload() : outdated(due.size > 0)) : setTimeout(end, EACH, tries - 1);
  }), hide = () => {
    due.size && isFree() && (going || (going = !0, painted(() => end(TRIES))));
  }, stop = listen(page, [ "visibilitychange" ], hide);
  return {
    follow({previous, grants}, here, guarded) {
      isGuarded = guarded;
      for (const {id, reload} of services) grants[id] ? due.delete(id) : reload && previous[id] && due.add(id);
      asked = due.size > 0 && (asked || here), hide(), outdated(due.size > 0 && !going);
    },
    destroy: stop
  };
}

const readCookies = document => (attempt(() => real(document).cookie) ?? "").split("; ").map(it => {
  const [name = "", ...value] = it.split("=");
  return [ name, value.join("=") ];
}), storedCookies = (window, name) => readCookies(window.document).filter(it => it[0] === name).map(it => attempt(() => decodeURIComponent(it[1])) ?? ""), readLocal = (window, name) => attempt(() => window.localStorage.getItem(name)) ?? "", domainsOf = host => {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(-i - 1).join(".")).slice(1);
}, pathsOf = path => {
  const segments = path.split("/").filter(Boolean);
  return [ "/", ...segments.flatMap((_, i) => [ `/${segments.slice(0, i + 1).join("/")}`, `/${segments.slice(0, i + 1).join("/")}/` ]) ];
}, FORMS = [ "", "; Secure", "; Secure; SameSite=None; Partitioned" ];

function deleteCookie(document, name) {
  const {hostname, pathname} = document.location;
  for (const form of FORMS) {
    for (const domain of [ "", ...domainsOf(hostname) ]) for (const path of pathsOf(pathname)) real(document).cookie = `${name}=; Max-Age=0; path=${path}${domain && `; domain=${domain}`}${form}`;
    if (!readCookies(document).some(it => it[0] === name)) return;
  }
}

const leftDatabasesKey = stored => `${stored}_gone`;

function updateLeftDatabases(window, stored, change) {
  const left = function(window, stored) {
    const list = attempt(() => JSON.parse(readLocal(window, leftDatabasesKey(stored))));
    return Array.isArray(list) ? list.filter(it => "string" === typeof it) : [];
  }(window, stored), next = [ ...new Set(change(left)) ];
  next.join() !== left.join() && attempt(() => {
    next.length ? window.localStorage.setItem(leftDatabasesKey(stored), JSON.stringify(next)) : window.localStorage.removeItem(leftDatabasesKey(stored));
  });
}

const shelves = {
  cookie: {
    names: ({document}) => readCookies(document).map(it => it[0]),
    remove: ({document}, name) => deleteCookie(document, name)
  },
  localStorage: {
    names: window => Object.keys(window.localStorage),
    remove: (window, name) => window.localStorage.removeItem(name)
  },
  sessionStorage: {
    names: window => Object.keys(window.sessionStorage),
    remove: (window, name) => window.sessionStorage.removeItem(name)
  },
  indexedDB: {
    names: window => window.indexedDB.databases().then(list => list.flatMap(it => it.name ?? [])),
    remove: (window, name) => window.indexedDB.deleteDatabase(name)
  },
  cacheStorage: {
    names: window => window.caches.keys(),
    remove: (window, name) => window.caches.delete(name)
  }
};

function howFrom(it) {
  const how = Object(it);
  return Object.fromEntries([ [ "method", "string" ], [ "language", "string" ], [ "texts", "string" ], [ "override", "string" ], [ "decidedBy", "string" ], [ "shownAt", "number" ], [ "own", "object" ] ].flatMap(([name, type]) => how[name] && typeof how[name] === type ? [ [ name, how[name] ] ] : []));
}

const OWN_STORAGES = [ "cookie", "localStorage", "sessionStorage" ], createChoiceKeeper = (config, environment, {fingerprint, made, ...needs}) => {
  const window = environment.window, choosing = function(config, {warn, now, uuid = createUuid}, {memory, current, learnt, commit, chosen}) {
    const {categories, services} = config, known = [ ...categories, ...services ].map(it => it.id);
    function next(choices, policy, how, time = now()) {
      const whole = "boolean" === typeof choices, all = whole ? Object.fromEntries(categories.filter(it => !choices || !it.separate).map(({id}) => [ id, choices ])) : Object(choices), answers = Object.fromEntries(Object.entries(all).filter(it => "boolean" === typeof it[1]));
      for (const id in answers) known.includes(id) || warn("unknown-id", id);
      return function(config, policy, current, last, choices, manner, now, uuid) {
        const {categories, services, storage} = config, {override, decidedBy, whole} = manner, {locks, lifetimes, defaults, overridable} = policy, method = isMethod(manner.method) ? manner.method : "api", acknowledges = "banner.acknowledge" === method, acts = acknowledges ? dictionary() : function(categories, choices, {method, own = {}}) {
          const acts = dictionary(choices);
          for (const {id, separate} of categories) separate && (acts[id] && /^banner|accept_all$/.test(method) && delete acts[id], 
          !1 !== acts[id] && "boolean" === typeof own[id] && (acts[id] = own[id]));
          return acts;
        }(categories, choices, manner), had = dictionary(function({categories, services}, had, acts, whole = !1) {
          if (!whole) return had;
          const apart = categories.filter(({id, separate}) => separate && !(id in acts)).map(it => it.id), ids = [ ...apart, ...services.filter(it => apart.includes(it.category)).map(it => it.id) ];
          return Object.fromEntries(ids.filter(id => id in had).map(id => [ id, had[id] ]));
        }(config, current?.choices ?? {}, acts, whole), acts), all = dictionary(), days = dictionary(), over = dictionary(), answer = (id, category, granted) => {
          const held = ((id, category, granted) => {
            if (id in acts || !current || !(id in current.choices)) return lifetimes?.[category]?.[granted ? "granted" : "denied"] ?? 180;
            const left = (lapsesAt(current, id) - now) / 864e5;
            return Math.min(36500, Math.max(0, granted ? Math.floor(left) : Math.ceil(left)));
          })(id, category, granted);
          granted && !held && id !== REQUIRED || (all[id] = granted, days[id] = held);
        }, overcomes = (id, lock) => !0 === had[id] && (current?.over?.[id] === lock || id in acts && ("age" === lock ? "guardian" === decidedBy : !!override && !!overridable?.includes(id)));
        for (const {id, separate} of categories) {
          const lock = locks[id];
          let choice, by;
          lock === REQUIRED ? choice = !0 : "elsewhere" === lock ? choice = void 0 : lock ? (by = overcomes(id, lock) ? lock : void 0, 
          choice = !!by) : choice = had[id] ?? (!!(ASIDE_METHODS.includes(method) || defaults[id] || separate) && void 0), 
          choice && defaults[id] && id !== REQUIRED && "panel.save" === method && !current?.choices[id] || (void 0 !== choice && answer(id, id, choice), 
          by && all[id] && (over[id] = by));
        }
        for (const {id, category = "", needs = []} of services) {
          const refused = needs.some(need => "elsewhere" !== locks[need] && !all[need]), own = needs.length && !(id in acts) && !1 === had[id] ? void 0 : had[id], choice = (!refused || !(own ?? all[category])) && own;
          void 0 !== choice && answer(id, category, choice);
        }
        const isTaken = (id, category = id) => {
          const lock = locks[category];
          return id in acts && lock !== REQUIRED && "elsewhere" !== lock && (id === category ? !lock || all[id] === acts[id] : all[id] === acts[id] && !(lock && acts[id]));
        };
        if (!acknowledges && !categories.some(it => isTaken(it.id)) && !services.some(it => isTaken(it.id, it.category))) return;
        const optional = Object.keys(all).filter(id => id !== REQUIRED);
        if ("reset" === storage.onExpiry) {
          const soonest = Math.min(...optional.filter(id => all[id]).map(id => days[id]));
          for (const id of optional) all[id] && (days[id] = soonest);
        }
        REQUIRED in all && (days[REQUIRED] = Math.max(...optional.map(id => days[id]), optional.length ? 0 : policy.days));
        const follows = last && last.seq < 1e6 && function(it, now) {
          const choices = dictionary();
          for (const id in it.choices) lapsesAt(it, id) > now && (choices[id] = it.choices[id]);
          return Object.keys(choices).length && it.time < now + 864e5 ? {
            ...it,
            choices
          } : void 0;
        }(last, Math.max(now, last.time));
        return {
          version: policy.version,
          time: now,
          choices: all,
          days,
          over,
          method,
          recordId: follows ? last.recordId : uuid(),
          seq: follows ? last.seq + 1 : 1
        };
      }(config, policy, current().decision, memory.last, answers, {
        method: "api",
        ...how,
        whole
      }, time, uuid);
    }
    return {
      choose(choices, cause, how = {}, time) {
        const decision = next(choices, current().policy, how, time);
        decision && (memory.last = decision, commit({
          decision
        }, cause, how)), chosen();
      },
      chooseLate(choices, cause, how = {}, time) {
        const {decision: previousDecision, grants: previous, ...now2} = current(), policy = learnt() ?? now2.policy, decision = next(choices, policy, how, time);
        return decision && {
          cause,
          decision,
          previousDecision,
          policy,
          grants: resolveGrants(config, policy, decision),
          previous,
          how
        };
      }
    };
  }(config, environment, needs);
  let pending;
  const finish = () => {
    const write = pending;
    pending = void 0, write?.();
  }, storage = window && function(window, {name, domain, sameSite}, fingerprint) {
    const {document, location} = window, isolated = "None" === sameSite;
    let widest;
    return {
      local: value => attempt(() => (window.sessionStorage.removeItem(name), window.localStorage.getItem(name) !== value && window.localStorage.setItem(name, value), 
      window.localStorage.getItem(name) === value)) ?? !1,
      cookie: (value, days) => (attempt(() => window.sessionStorage.setItem(name, fingerprint)), 
      {
        kept: attempt(() => function(value, days) {
          widest ?? (widest = "auto" === domain ? ((document, name) => domainsOf(document.location.hostname).find(it => {
            const probe = `${name}_probe`;
            return real(document).cookie = `${probe}=1; domain=${it}; path=/; SameSite=Lax`, 
            !!readCookies(document).some(cookie => cookie[0] === probe) && (deleteCookie(document, probe), 
            !0);
          }) ?? "")(document, name) : "host" === domain ? "" : domain);
          const set = () => Cookies.set(name, value, {
            expires: days,
            sameSite,
            secure: isolated || "https:" === location.protocol,
            ...widest && {
              domain: widest
            },
            ...isolated && {
              partitioned: !0
            }
          });
          return set(), storedCookies(window, name).length > 1 && (deleteCookie(document, name), 
          set()), storedCookies(window, name).includes(value);
        }(value, days)) ?? !1,
        domain: widest ?? ""
      })
    };
  }(window, config.storage, fingerprint), outbox = window && void 0 !== config.receipts.endpoint ? createOutbox(environment, config, made) : void 0, reloads = window && createReload(config, environment, needs), lost = new Set, deleting = new Set;
  let stopRepeating = () => {};
  function lastTime() {
    window && needs.memory.read();
    const time = needs.memory.last?.time ?? 0;
    return time > environment.now() ? 0 : time;
  }
  function carryOut(press) {
    try {
      if (needs.begun() && !environment.life.ended) return choosing.choose(...press);
      const change = choosing.chooseLate(...press);
      if (!change) return;
      keeper.persist(change.decision), keeper.record(change);
    } catch (cause) {
      environment.warn("effect-failed", "press", cause);
    }
  }
  function sweepUngranted(grants) {
    const declaredBy = granted => config.services.filter(({id}) => grants[id] === granted).flatMap(declaredNames), spared = declaredBy(!0);
    updateLeftDatabases(window, config.storage.name, left => left.filter(name => !spared.some(it => "indexedDB" === it.kind && matchesPattern(it.name, name)))), 
    function(window, gone, spared, removeDatabase = name => shelves.indexedDB.remove(window, name)) {
      for (const kind of new Set(gone.map(it => it.kind))) {
        const {names} = shelves[kind], remove = "indexedDB" === kind ? removeDatabase : name => shelves[kind].remove(window, name), [out, kept] = [ gone, spared ].map(list => list.filter(it => it.kind === kind)), clean = found2 => {
          for (const name of found2) out.some(it => matchesPattern(it.name, name)) && !kept.some(it => matchesPattern(it.name, name)) && attempt(async () => remove(name))?.catch(() => {});
        }, unlisted = () => clean(out.map(it => it.name)), found = attempt(() => names(window));
        Array.isArray(found) ? clean(found) : found ? found.then(clean, unlisted) : unlisted();
      }
    }(window, declaredBy(!1), [ ...spared, ...OWN_STORAGES.flatMap(kind => [ config.storage.name, STORED_NAME ].map(name => ({
      kind,
      name: `${name}*`
    }))) ], name => {
      if (deleting.has(name)) return;
      deleting.add(name);
      const request = ((window, stored, name) => attempt(() => {
        updateLeftDatabases(window, stored, left => [ ...left, name ]);
        const request = window.indexedDB.deleteDatabase(name);
        return request.addEventListener("success", () => updateLeftDatabases(window, stored, left => left.filter(it => it !== name))), 
        request;
      }))(window, config.storage.name, name);
      for (const type of [ "success", "error" ]) request?.addEventListener(type, () => deleting.delete(name));
    });
  }
  const keeper = {
    choose: choosing.choose,
    chooseWaiting(own) {
      const waiting = window ? function(window, config, now) {
        const key = `${config.storage.name}_press`, scope = scopeOf(config), text = attempt(() => window.localStorage.getItem(key));
        if (!text) return [];
        const found = attempt(() => JSON.parse(text));
        return attempt(() => window.localStorage.removeItem(key)), (Array.isArray(found) ? found : []).flatMap(it => attempt(() => (it => {
          const [choices, cause, how, time] = it.press, isChoice = "boolean" === typeof choices || "object" === typeof choices && null !== choices, isNow = Number.isInteger(time) && Math.abs(now - time) < 864e5;
          return isChoice && isNow && (({version, services}) => version === config.policy.version && scopeOf({
            services
          }) === scope)(it) ? [ [ choices, "withdrawal" === cause ? cause : "choice", howFrom(how), time ] ] : [];
        })(it)) ?? []).sort((a, b) => a[3] - b[3]);
      }(window, config, environment.now()) : [];
      for (const press of waiting) lastTime() <= press[3] && carryOut(press);
      const last = lastTime();
      for (const {press, kept} of own) {
        const [, , , time] = press;
        (!kept || !waiting.some(it => it[3] === time) && last !== time) && last <= time && carryOut(press);
      }
    },
    again() {
      const [now, {decision, policy}, {last}] = [ environment.now(), needs.current(), needs.memory ];
      return function(config, {locks, defaults}, last, current, {today, then, now}) {
        if (!last) return;
        const ids = config.categories.filter(({id, separate}) => !locks[id] && !separate).map(it => it.id), answered = answeredIn(last, config.categories.map(it => it.id), locks);
        if (!answered.length && "embed.accept" === last.method) return;
        const open = ids.filter(id => void 0 === current?.choices[id]), change = changeSince(last.version, config.policy, today), from = change?.from && change.from <= today && change.from >= then ? {
          from: change.from
        } : {};
        return {
          categories: open.filter(id => answered.includes(id)),
          ...change && {
            version: from
          },
          lapsed: open.filter(id => answered.includes(id) && lapsesAt(last, id) <= now),
          added: newSince(config, last).filter(({service: {category = ""}}) => open.includes(category) && (!current || !defaults[category]))
        };
      }(config, policy, last, decision, {
        now,
        today: localDate(now),
        then: localDate(last?.time ?? now)
      });
    },
    persist(decision) {
      const {name, sameSite, refresh} = config.storage, {recordId, seq, version} = decision, kept = ((window, name) => [ ...storedCookies(window, name), readLocal(window, name) ])(window, name).map(decodeDecision);
      if (kept.some(it => it?.recordId === recordId && it.seq > seq)) return;
      const value = function({time, seq, method, recordId, version, choices, days, over}, fingerprint = "", scope = "") {
        const answers = Object.keys(choices).map(id => id + (id => over?.[id] ? `+${over[id]}${days?.[id] ?? 180}` : (choices[id] ? "*" : "!") + (days?.[id] ?? ""))(id)).join("");
        return [ 1, time.toString(36), seq.toString(36), method.replace(".", "~"), recordId, encodeURIComponent(version).replace(/\./g, "%2E"), answers, scope, fingerprint ].join(".");
      }(decision, version === config.policy.version ? fingerprint : "", scopeOf(config)), days = (({days = {}}) => Math.min(400, Math.max(180, ...Object.values(days))))(decision), local = storage.local(value), writeCookie = () => {
        if (local && readLocal(window, name) !== value) return;
        const {kept: written, domain} = storage.cookie(value, days);
        written || environment.warn(local ? "cookie-refused" : "not-kept", name, `${name}=${value}`.length), 
        refresh && written && !environment.life.ended && postJson(window, refresh, JSON.stringify({
          name,
          value,
          days,
          domain,
          sameSite
        }), "same-origin");
      };
      if (!local) return writeCookie();
      pending = writeCookie, environment.painted(finish);
    },
    sweep(grants, previous = {}) {
      for (const it of config.services) grants[it.id] ? lost.delete(it.id) : previous[it.id] && declaredNames(it).length && lost.add(it.id);
      sweepUngranted(grants), stopRepeating(), stopRepeating = lost.size && !environment.life.ended ? function(window, look) {
        const {document, cookieStore} = window, page = real(document), hear = event => {
          0 !== event.changed?.length && look();
        }, stops = [ listen(document, [ "visibilitychange" ], hear), listen(window, [ "pagehide" ], hear) ];
        cookieStore instanceof window.EventTarget && !("nodeType" in cookieStore) && stops.push(listen(cookieStore, [ "change" ], hear));
        let left = 300;
        const timer = setInterval(() => {
          --left || clearInterval(timer), page.hidden || look();
        }, 1e3);
        return () => {
          clearInterval(timer), stops.forEach(it => it());
        };
      }(window, () => sweepUngranted(grants)) : () => {};
    },
    record: change => outbox?.add(change),
    deliver: () => outbox?.flush(),
    reload: (...it) => reloads?.follow(...it),
    destroy() {
      finish(), stopRepeating(), reloads?.destroy(), outbox?.destroy();
    }
  };
  return keeper;
}, REGION = /^([a-z]{2})(-[a-z\d]{1,3})?$/i, codesOf = region => {
  const [code = "*", country = "*"] = (REGION.exec(region ?? "") ?? []).slice(0, 2).map(it => it.toUpperCase());
  return [ code, country ];
}, NAME = "assent-region", isCode = it => "string" === typeof it && "*" !== codesOf(it)[0], keyOf = ({storage}) => `${storage.name}_region`, ZONES = {
  Europe: "AT Vienna|AX Mariehamn|BE Brussels|BG Sofia|CH Zurich|CY Nicosia|CZ Prague|DE Berlin Busingen|DK Copenhagen|EE Tallinn|ES Madrid|FI Helsinki|FR Paris|GB London|GR Athens|HR Zagreb|HU Budapest|IE Dublin|IT Rome|LI Vaduz|LT Vilnius|LU Luxembourg|LV Riga|MT Malta|NL Amsterdam|NO Oslo|PL Warsaw|PT Lisbon|RO Bucharest|SE Stockholm|SI Ljubljana|SK Bratislava|TR Istanbul",
  Asia: "AE Dubai|CN Shanghai Urumqi Chongqing Harbin|CY Nicosia Famagusta|HK Hong_Kong|ID Jakarta Makassar Pontianak Jayapura|IN Kolkata Calcutta|JP Tokyo|KR Seoul|MY Kuala_Lumpur Kuching|PH Manila|SA Riyadh|SG Singapore|TH Bangkok|TR Istanbul|TW Taipei|VN Ho_Chi_Minh Saigon",
  Atlantic: "ES Canary|IS Reykjavik|PT Azores Madeira",
  Africa: "ES Ceuta|ZA Johannesburg",
  Indian: "RE Reunion|YT Mayotte",
  Pacific: "NZ Auckland Chatham|US Honolulu",
  Australia: "AU Sydney Melbourne Brisbane Adelaide Perth Hobart Darwin Broken_Hill Lindeman Lord_Howe Eucla Currie Canberra",
  America: "BR Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Campo_Grande Porto_Velho Boa_Vista Rio_Branco Araguaina Maceio Santarem Eirunepe Noronha|CA Vancouver Edmonton Winnipeg Halifax St_Johns Regina Whitehorse Moncton Glace_Bay Goose_Bay Iqaluit Yellowknife Inuvik Dawson Rankin_Inlet Resolute Cambridge_Bay Swift_Current Creston Dawson_Creek Fort_Nelson Thunder_Bay Nipigon Rainy_River Pangnirtung|GF Cayenne|GP Guadeloupe|MF Marigot|MQ Martinique|US New_York Chicago Denver Los_Angeles Phoenix Detroit Anchorage Boise Juneau Sitka Nome Adak Yakutat Metlakatla Menominee Indiana Kentucky North_Dakota Indianapolis Louisville"
};

function guessRegion({navigator, Temporal}) {
  return function(zone) {
    const [area = "", place = ""] = zone.split("/");
    if (Object.prototype.hasOwnProperty.call(ZONES, area)) return ZONES[area].split("|").find(it => it.split(" ").indexOf(place) > 0)?.slice(0, 2);
  }(attempt(() => Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "") ?? /^(?!en).*-([A-Z]{2})$/.exec(navigator.language)?.[1];
}

const EEA = "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT", unknown = {
  law: "unknown",
  model: "opt-in",
  signals: forEachSignal(() => "none"),
  links: [],
  marks: !1,
  prompt: !0,
  days: 180,
  optOutDays: 366,
  refusalDays: 180,
  age: 18,
  bases: {},
  separate: []
}, given = cells => Object.fromEntries(Object.entries(cells ?? {}).filter(([, it]) => void 0 !== it)), withCells = (rule, cells) => ({
  ...rule,
  ...given(cells),
  signals: {
    ...rule.signals,
    ...given(cells?.signals)
  },
  bases: dictionary(rule.bases, given(cells?.bases))
});

function keysFor(region) {
  const [code, country] = codesOf(region);
  return [ ...new Set([ "*", ...EEA.split(" ").includes(country) ? [ "EEA" ] : [], country, code ]) ];
}

const row = (codes, cells, confidence, source, note) => [ codes, cells ], optOut = {
  model: "opt-out",
  links: [ "opt-out" ],
  days: 365,
  refusalDays: 366
}, regions = [ row(EEA, {
  law: "GDPR",
  age: 16
}), row("AX BE EE FI IS LV MT NO PT SE", {
  age: 13
}), row("AT BG CY ES IT LT", {
  age: 14
}), row("CZ DK FR GF GP GR MF MQ RE SI YT", {
  age: 15
}), row("IT", {
  refusalDays: 184
}), row("GB", {
  law: "UK GDPR",
  age: 13,
  bases: {
    analytics: "exempt-with-objection",
    functional: "exempt-with-objection"
  }
}), row("CH", {
  ...optOut,
  law: "FADP",
  age: 0,
  bases: {
    advertising: "opt-in"
  }
}), row("BR", {
  law: "LGPD",
  age: 12,
  bases: {
    advertising: "opt-in"
  }
}), row("KR", {
  law: "PIPA",
  age: 14,
  marks: !0,
  bases: {
    advertising: "opt-in",
    analytics: "opt-in-if-identifying"
  },
  separate: [ "third-party-provision", "overseas-transfer", "marketing-messages" ]
}), row("JP", {
  ...optOut,
  law: "APPI",
  model: "notice",
  links: [],
  age: 0
}), row("HK", {
  ...optOut,
  law: "PDPO",
  age: 0
}), row("VN", {
  law: "PDPL",
  age: 16
}), row("IN", {
  law: "DPDP Act",
  age: 18
}), row("CN", {
  law: "PIPL",
  age: 14,
  separate: [ "third-party-provision", "overseas-transfer" ]
}), row("TR", {
  law: "KVKK"
}), row("TH", {
  law: "PDPA"
}), row("ZA", {
  law: "POPIA"
}), row("AU", {
  law: "Privacy Act"
}), row("NZ", {
  law: "Privacy Act"
}), row("SG", {
  law: "PDPA"
}), row("TW", {
  law: "PDPA"
}), row("MY", {
  law: "PDPA"
}), row("PH", {
  law: "DPA"
}), row("ID", {
  law: "PDP Law"
}), row("AE", {
  law: "PDPL"
}), row("SA", {
  law: "PDPL"
}), row("CA", {
  ...optOut,
  law: "PIPEDA",
  age: 13
}), row("CA-QC", {
  law: "Law 25",
  model: "opt-in",
  links: [],
  days: 180,
  refusalDays: 180,
  age: 14
}), row("US", {
  ...optOut,
  law: "FTC Act",
  signals: {
    gpc: "always"
  },
  age: 13
}), row("US-CA", {
  law: "CCPA",
  links: [ "privacy-choices" ]
}), row("US-CO", {
  law: "CPA"
}), row("US-CT", {
  law: "CTDPA"
}), row("US-DE", {
  law: "DPDPA"
}), row("US-MD", {
  law: "MODPA"
}), row("US-MN", {
  law: "MNCDPA"
}), row("US-MT", {
  law: "MTCDPA"
}), row("US-NE", {
  law: "NDPA"
}), row("US-NH", {
  law: "NHPA"
}), row("US-NJ", {
  law: "NJDPA"
}), row("US-OR", {
  law: "OCPA"
}), row("US-TX", {
  law: "TDPSA"
}), row("US-FL", {
  law: "FDBR"
}), row("US-IA", {
  law: "ICDPA"
}), row("US-IN", {
  law: "INCDPA"
}), row("US-KY", {
  law: "KCDPA"
}), row("US-NV", {
  law: "NRS 603A"
}), row("US-RI", {
  law: "RIDTPPA"
}), row("US-TN", {
  law: "TIPA"
}), row("US-UT", {
  law: "UCPA"
}), row("US-VA", {
  law: "VCDPA"
}) ], ruleFor = (table = regions, (region, overrides = {}) => {
  const [code, country] = codesOf(region);
  return [ ...table.filter(([codes]) => codes.split(" ").some(it => it === country || it === code)).map(([, cells]) => cells), ...keysFor(region).map(it => overrides[it]) ].reduce(withCells, unknown);
});

var table;

const answerLifetime = ({days, onExpiry}, rule, lasts, runs) => ({
  granted: daysIn(lasts) ?? days ?? rule.days,
  denied: "keep-refusals" === onExpiry ? 36500 : Math.max(days ?? 0, runs ? rule.optOutDays : rule.refusalDays)
});

function optedOutCategories(signal, {signals, categories}) {
  const named = signals[signal], optional = categories.map(({id}) => id).filter(id => id !== REQUIRED), among = ids => optional.filter(id => ids.includes(id));
  return [ among(Array.isArray(named) ? named : []), among(signalKinds[signal].about) ].find(it => it.length > 0) ?? optional;
}

const boundSignals = (config, {signals}) => forEachSignal(name => "none" === signals[name] ? config.signals[name] : [ ...optedOutCategories(name, config) ]);

function runsUnder(basis, {model}, {ownUse, anonymous} = {}) {
  return "exempt-with-objection" === basis ? ownUse ?? "opt-in" !== model : "opt-in-if-identifying" === basis ? anonymous ?? !1 : "opt-in" !== basis;
}

function mergedMessages(all) {
  const out = dictionary();
  for (const messages of all) for (const locale in messages) out[locale] = {
    ...out[locale],
    ...messages[locale]
  };
  return out;
}

const reviewStored = (config, decision, now) => function({policy, services}, decision, today) {
  const {choices} = decision;
  if (changeSince(decision.version, policy, today)) return;
  const current = {
    ...decision,
    version: versionInForce(policy, today)
  };
  if (void 0 === decision.scope) return current;
  const fresh = new Set(newSince({
    services
  }, decision).map(it => it.service.category));
  return fresh.delete(REQUIRED), {
    ...current,
    choices: dictionary(Object.fromEntries(Object.entries(choices).filter(([id]) => !(id => fresh.has(id) || services.some(it => it.id === id && fresh.has(it.category)))(id))))
  };
}(config, decision, localDate(now)), unknownIds = (need, {categories, services}) => (need => [ ...new Set(need.split(/\s+/).filter(Boolean)) ].sort().join(" "))(need).replace(/!/g, "").split(" ").filter(id => id && ![ ...categories, ...services ].some(it => it.id === id)), text = (pattern, required) => ({
  kind: "text",
  pattern,
  required
}), neededText = pattern => text(pattern, !0), anyText = text(), anyNeededText = neededText(), integer = (min, max) => ({
  kind: "integer",
  min,
  max
}), choice = (...values) => ({
  kind: "choice",
  values
}), list = (of, most) => ({
  kind: "list",
  of,
  most
}), record = (of, keys) => ({
  kind: "record",
  of,
  keys
}), either = (...options) => ({
  kind: "either",
  options
}), fieldsAlike = (names, option) => Object.fromEntries(names.split(" ").map(it => [ it, option ])), object = fields => ({
  kind: "object",
  fields
}), flag = {
  kind: "flag"
}, texts = {
  kind: "texts"
}, hook = {
  kind: "hook"
}, shared0 = text("^\\d{4}-\\d\\d-\\d\\d$"), shared1 = text("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"), shared2 = list(object({
  url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)((([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\\\\\u0000-\\u0020\\u007f]+|[Tt][Ee][Ll]:[+*#0-9][-+*#0-9A-Za-z().;=]*)$"),
  name: texts
})), shared3 = list(anyText), shared4 = integer(1, 400), options = object({
  $schema: anyText,
  policy: object({
    id: text("^(?=[\\s\\S]{1,128}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    material: flag,
    audience: choice("general", "child"),
    region: text("^(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?$"),
    url: neededText("^(?=(?=[\\s\\S]{1,2048}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$)(([Hh][Tt][Tt][Pp][Ss]?:)?//[^/?#@\\\\\\u0000-\\u0020\\u007f]+([/?#]|$)|(?![ ]|//|[^/?#]*:))([^\\\\\\u0000-\\u001f\\u007f]*[^\\\\\\u0000-\\u0020\\u007f])?$"),
    effective: shared0,
    announced: shared0,
    previous: list(object({
      version: neededText("^(?=[\\s\\S]{1,256}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
      url: shared1,
      until: shared0,
      material: flag
    }))
  }),
  controller: object({
    name: anyText,
    contact: anyText,
    url: shared1,
    officer: anyText,
    rights: shared1,
    complaints: shared2
  }),
  categories: list(object({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    name: texts,
    description: texts,
    lost: texts,
    lasts: text("^(session|P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?)$"),
    separate: choice("third-party-provision", "overseas-transfer", "marketing-messages"),
    optOut: shared2,
    consentMode: list(text("_(storage|user_data|personalization)$"))
  }), 100),
  services: list(object({
    id: neededText("^[A-Za-z][A-Za-z0-9-]{0,127}$"),
    use: anyText,
    options: {
      kind: "opaque"
    },
    category: anyText,
    name: texts,
    purpose: texts,
    purposes: shared3,
    lost: texts,
    optOut: shared2,
    transfers: list(object({
      recipient: anyNeededText,
      country: text("^[A-Z]{2}$"),
      items: texts,
      purpose: texts,
      senderPurpose: texts,
      retention: texts,
      contact: anyText
    })),
    needs: shared3,
    vendor: object({
      name: anyText,
      country: text("^[A-Z]{2}$"),
      privacy: shared1
    }),
    cookies: list(object({
      name: anyNeededText,
      kind: choice("cookie", "localStorage", "sessionStorage", "indexedDB", "cacheStorage"),
      duration: text("^(session|P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])*)?)$"),
      purpose: texts,
      reach: choice("page", "server", "third-party", "partitioned")
    })),
    hosts: list(text("^[^\\s/:?#@*;,'\"]+(:\\d+)?$")),
    integrity: list(text("^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$")),
    ownUse: flag,
    anonymous: flag,
    reload: flag,
    onGrant: hook,
    onRevoke: hook
  }), 500),
  signals: object({
    dnt: either(flag, shared3),
    gpc: either(flag, shared3)
  }),
  regionFrom: object({
    cookie: text("^[A-Za-z0-9_-]+$"),
    endpoint: shared1,
    guess: choice("strict", "trust", "off")
  }),
  regions: record(object({
    law: text("^(?=[\\s\\S]{1,64}$)(?:[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$"),
    model: choice("opt-in", "opt-out", "notice"),
    bases: record(choice("opt-in", "opt-out", "notice", "exempt-with-objection", "opt-in-if-identifying")),
    signals: object({
      dnt: choice("none", "until-yes", "always"),
      gpc: choice("none", "until-yes", "always")
    }),
    links: list(choice("privacy-choices", "do-not-sell", "opt-out")),
    marks: flag,
    prompt: flag,
    days: shared4,
    optOutDays: shared4,
    refusalDays: shared4,
    age: integer(0, 21),
    separate: list(choice("third-party-provision", "overseas-transfer", "marketing-messages")),
    url: shared1,
    controller: object({
      name: anyText,
      contact: anyText,
      url: shared1,
      officer: anyText,
      rights: shared1,
      complaints: shared2
    }),
    optOut: record(shared2),
    languages: shared3,
    messages: record(object(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }), {
    pattern: "^(\\*|EEA|(?!EU|UK)[A-Z]{2}(-[A-Z0-9]{1,3})?)$"
  }),
  storage: object({
    name: text("^[A-Za-z0-9_-]+$"),
    days: shared4,
    onExpiry: choice("ask", "keep-refusals", "reset"),
    domain: anyText,
    sameSite: choice("Lax", "Strict", "None"),
    refresh: shared1
  }),
  receipts: object({
    endpoint: shared1
  }),
  ui: object({
    layout: choice("box", "bar", "modal", "inline", "none"),
    position: choice("bottom-start", "bottom-end", "top-start", "top-end", "bottom", "top"),
    target: anyText,
    locale: anyText,
    locales: shared3,
    trigger: flag,
    triggerPosition: choice("bottom-start", "bottom-end", "top-start", "top-end"),
    marks: flag,
    theme: object({
      preset: choice("plain", "soft", "sharp"),
      scheme: choice("auto", "light", "dark"),
      accent: anyText,
      accentText: anyText,
      text: anyText,
      background: anyText,
      surface: anyText,
      border: anyText,
      font: anyText,
      fontSize: anyText,
      radius: anyText,
      spacing: anyText,
      shadow: anyText,
      motion: anyText,
      width: anyText,
      zIndex: anyText,
      light: object({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      }),
      dark: object({
        accent: anyText,
        accentText: anyText,
        text: anyText,
        background: anyText,
        surface: anyText,
        border: anyText
      })
    }),
    messages: record(object(fieldsAlike("bannerTitle optOutTitle bannerText bannerChoice optOutText addedText more lapsedText newText policyLink rejectAll acceptAll acknowledge settings save close panelTitle panelText trigger alwaysOn required optional services saved gpcHonored dntHonored lockedBySignal overrideText override lockedByAge noticeText changedText noticeClose outdatedText reload controller comma embedText embedOnce embedAlways requiredName requiredDescription functionalName functionalDescription analyticsName analyticsDescription advertisingName advertisingDescription provider providerPolicy country purpose name kind duration data recipient recipients contact retention transfers optOutLink ifRefused firstParty thirdParty cookie localStorage sessionStorage indexedDB cacheStorage session untilDeleted unreachable noCookies ownPurpose yourChoice choiceDate choiceNone consentId copy copied download language granted denied change withdraw declarationTitle categories effective listsNow previousVersions until officer rights complaints objection object transmissions senderPurpose recipientPurpose browserTitle browserText gaPurpose gaVisitor gaVisit gaDay gaRate privacyChoices doNotSell optedOut optOutHonored dntIgnored notKept", anyText)))
  }),
  guard: choice("off", "observe", "enforce"),
  strict: flag,
  hosts: record(anyText, {
    pattern: "^[^\\s/:?#@*;,'\"]+(:\\d+)?$"
  })
}), integrations = {
  "google-analytics": {
    options: object({
      id: neededText("^(G|GT|UA|AW|DC)-[A-Za-z0-9-]+$"),
      mode: choice("basic", "advanced"),
      src: shared1
    })
  }
};

function withDefaults(input) {
  const config = {
    ...defaults,
    ...input
  };
  for (const group of [ "policy", "controller", "signals", "storage", "receipts", "ui" ]) config[group] = {
    ...defaults[group],
    ...input[group]
  };
  var policy, name;
  return config.storage.name = (policy = input.policy.id, name = input.storage?.name, 
  "string" === typeof name ? name : "string" !== typeof policy || "main" === policy ? STORED_NAME : `${STORED_NAME}-${PLAIN.test(policy) ? policy : `-${fingerprint(policy)}`}`), 
  config.services = config.services.map(it => {
    const category = known[it.use ?? ""];
    return {
      ...serviceDefaults,
      ...category && {
        category
      },
      ...it,
      cookies: (it.cookies ?? []).map(cookie => ({
        ...cookieDefaults,
        ...cookie
      }))
    };
  }), config;
}

function withoutUndefined(value) {
  return Array.isArray(value) ? value.map(it => withoutUndefined(it)) : (value => "object" === typeof value && null !== value && !Array.isArray(value))(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, it]) => void 0 === it ? [] : [ [ key, "options" === key ? it : withoutUndefined(it) ] ])) : value;
}

const isObject = value => "object" === typeof value && null !== value && !Array.isArray(value), own = (from, key) => Object.prototype.hasOwnProperty.call(from, key) ? from[key] : void 0;

function fits(option, value) {
  switch (option.kind) {
   case "text":
    return "string" === typeof value && "" !== value && (!option.pattern || RegExp(option.pattern).test(value));

   case "texts":
    return "string" === typeof value || isObject(value) && Object.values(value).every(it => "string" === typeof it);

   case "integer":
    return Number.isInteger(value) && value >= option.min && value <= option.max;

   case "flag":
    return "boolean" === typeof value;

   case "choice":
    return option.values.includes(value);

   case "hook":
    return "function" === typeof value;

   case "list":
    return Array.isArray(value);

   case "either":
    return option.options.some(it => fits(it, value));

   case "record":
   case "object":
   case "opaque":
    return isObject(value);
  }
}

const findProblems = input => function(input, complete) {
  const problems = [], report = (code, path, received, names) => {
    problems.push({
      code,
      path,
      received,
      known: names
    });
  };
  function check(option, value, path) {
    if (void 0 === value && "object" !== option.kind) return void (option.required && report("missing", path));
    if (void 0 !== value && !fits(option, value)) return report("invalid", path, value);
    const at = key => path ? `${path}.${key}` : key, inside = value ?? {};
    switch (option.kind) {
     case "either":
      return check(option.options.find(it => fits(it, value)), value, path);

     case "list":
      {
        const {length} = value;
        return length > option.most ? report("too-many", path, length) : value.forEach((it, i) => check(option.of, it ?? null, `${path}[${i}]`));
      }

     case "record":
      for (const key of Object.keys(inside)) option.keys && !RegExp(option.keys.pattern).test(key) ? report("invalid-key", at(key), key) : check(option.of, inside[key] ?? null, at(key));
      return;

     case "object":
      {
        const names = Object.keys(option.fields);
        for (const key of Object.keys(inside)) names.includes(key) || report("unknown-key", at(key), inside[key], names);
        for (const key of names) check(option.fields[key], own(inside, key), at(key));
        return;
      }
    }
  }
  return check(options, input, ""), problems.length || function({categories, services, hosts, regions}) {
    const names = categories.map(it => it.id), seen = new Set, claim = ({id}, path) => {
      seen.has(id) && report("duplicate-id", `${path}.id`, id), seen.add(id);
    }, exists = (id, path) => {
      names.includes(id) || report("unknown-id", path, id, names);
    };
    categories.forEach((it, i) => {
      claim(it, `categories[${i}]`), "session" === it.lasts && it.id !== REQUIRED && report("session-only", `categories[${i}].lasts`, it.lasts), 
      daysIn(it.lasts) > 36500 && report("invalid", `categories[${i}].lasts`, it.lasts);
    });
    for (const [code, {bases, optOut}] of Object.entries(regions ?? {})) for (const [key, cell] of Object.entries({
      bases,
      optOut
    })) for (const id in cell) exists(id, `regions.${code}.${key}.${id}`);
    const length = [ ...categories, ...services ].reduce((sum, {id}) => sum + id.length, 0);
    length > 8e3 && report("ids-too-long", "", length), names.includes("required") || report("no-required", "categories", names), 
    services.forEach((service, i) => {
      const path = `services[${i}]`, {use, category} = service;
      if (claim(service, path), void 0 !== use) {
        const integration = own(integrations, use);
        if (!integration) return report("unknown-integration", `${path}.use`, use, Object.keys(integrations));
        check(integration.options, input.services[i].options, `${path}.options`);
      }
      void 0 === category ? report("no-category", `${path}.category`, void 0, names) : exists(category, `${path}.category`);
    });
    const ids = [ ...categories, ...services ].map(it => it.id);
    for (const host of Object.keys(hosts)) unknownIds(hosts[host], {
      categories,
      services
    }).forEach(id => report("unknown-id", `hosts.${host}`, id, ids));
    services.forEach(({needs = []}, i) => needs.forEach((id, j) => exists(id, `services[${i}].needs[${j}]`)));
    const {signals = {}} = input;
    for (const key of signalNames) {
      const ids2 = signals[key];
      Array.isArray(ids2) && ids2.forEach((id, i) => exists(id, `signals.${key}[${i}]`));
    }
  }(complete(withoutUndefined(input))), problems;
}(input, withDefaults);

function checkNow(input, environment, emit) {
  const words = () => import("./explaining.js"), {window, life} = environment;
  let problems;
  try {
    problems = findProblems(input);
  } catch (cause) {
    return environment.warn("effect-failed", "check", cause), life.end(), !1;
  }
  return problems.length ? (life.end(), words().then(it => it.explanations.config(problems), () => JSON.stringify(problems)).then(message => {
    console.error("assent: [config]", message), emit("broken", {
      problems,
      message
    });
  })) : window && (({location}) => /^(([^.]+\.)*localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname))(window) && wholeEnvironment(environment).idle(() => {
    words().then(it => it.tellAdvice(input, window.document), () => {});
  }), !problems.length;
}

const choiceKeeper = use => use({
  create: (config, environment, needs) => createChoiceKeeper(config, wholeEnvironment(environment), needs),
  follow: (config, environment, ...rest) => function(config, environment, last, tell) {
    const {window, warn, now, painted, idle, signals, life} = environment, {regionFrom: {endpoint, guess} = {}, storage: {days, onExpiry}} = config, refused = function({services}, last) {
      const refused = Object.entries(last?.choices ?? {}).filter(([, granted]) => !granted).map(([id]) => id);
      return [ ...refused, ...services.filter(it => refused.includes(it.category)).map(it => it.id) ];
    }(config, last), said = signals(), inForce = ((config, now) => ({
      ...config,
      policy: {
        ...config.policy,
        version: versionInForce(config.policy, localDate(now))
      }
    }))(config, now());
    let previous;
    function enter(region2) {
      const policy = function(config, region, signals, previous, refused) {
        const {regions = {}} = config, [code] = codesOf(region.code);
        return function({code, row, cells}, config, region, signals, previous, refused = []) {
          const {categories, services, storage, controller, regionFrom} = config, rule = "guess" === region.basis && "trust" !== regionFrom?.guess || "opt-in" === previous?.model ? (rule => ({
            ...rule,
            model: "opt-in",
            bases: unknown.bases,
            days: unknown.days,
            refusalDays: Math.max(rule.refusalDays, unknown.refusalDays)
          }))(row) : row, start = function({policy: {version, url, audience}, categories, storage, signals: named}, signals) {
            const locks = dictionary(), lock = (by, ids) => {
              for (const {id} of categories) ids && !ids.includes(id) || (locks[id] = by);
            };
            "child" === audience && lock("age");
            for (const name of signalNames) {
              const ids = named[name];
              signals[name] && ids && lock(name, !0 === ids ? signalKinds[name].about : ids);
            }
            return locks[REQUIRED] = REQUIRED, {
              version,
              url,
              model: "opt-in",
              defaults: dictionary({
                [REQUIRED]: !0
              }),
              locks,
              days: storage.days ?? 180,
              signals
            };
          }({
            ...config,
            signals: boundSignals(config, rule)
          }, signals), {locks} = start, defaults = dictionary(), lifetimes = dictionary();
          for (const {id, lasts, separate} of categories) {
            separate && !rule.separate.includes(separate) && (locks[id] = "elsewhere");
            const basis = separate || locks[id] ? "opt-in" : rule.bases[id] ?? rule.model, itsServices = services.filter(it => it.category === id), running = itsServices.filter(it => runsUnder(basis, rule, it)), whole = itsServices.length ? running.length === itsServices.length : runsUnder(basis, rule);
            if (defaults[id] = whole || id === REQUIRED, !whole) for (const it of running) defaults[it.id] = !0;
            lifetimes[id] = answerLifetime(storage, rule, lasts, running.length > 0 || whole);
          }
          for (const {id, needs = []} of services) needs.some(need => "elsewhere" !== locks[need]) && (defaults[id] = !1);
          for (const id in defaults) defaults[id] && (defaults[id] = id === REQUIRED || !refused.includes(id) && (!previous || (previous.defaults[id] ?? !1)));
          const offered = categories.filter(({id, separate}) => !locks[id] && !separate), nearest = of => cells.map(it => it && of(it)).filter(Boolean).pop();
          return {
            ...start,
            url: nearest(it => it.url) ?? start.url,
            model: rule.model,
            jurisdiction: "*" === code ? "unknown" : code,
            basis: region.basis,
            law: rule.law,
            defaults,
            overridable: categories.map(({id}) => id).filter(id => ((lock, {signals}) => isSignal(lock) && "always" !== signals[lock])(locks[id], rule)),
            days: Math.max(...offered.map(it => lifetimes[it.id].granted), offered.length ? 0 : storage.days ?? rule.days),
            notice: rule.prompt && Object.keys(defaults).some(id => id !== REQUIRED && defaults[id]),
            lifetimes,
            links: rule.links,
            marks: rule.marks || config.ui.marks,
            age: rule.age,
            controller: Object.assign({}, controller, ...cells.map(it => it?.controller)),
            messages: mergedMessages(cells.map(it => it?.messages)),
            languages: nearest(it => it.languages),
            optOut: dictionary(nearest(it => it.optOut))
          };
        }({
          code,
          row: ruleFor(code, regions),
          cells: keysFor(code).map(it => regions[it])
        }, config, region, signals, previous, refused);
      }(inForce, region2, said, previous, refused), soonest = Math.min(...Object.values(policy.lifetimes).map(it => it.denied));
      "keep-refusals" !== onExpiry && void 0 !== days && days < soonest && warn("refusal-days", days, soonest, policy.law, policy.jurisdiction), 
      previous = policy, tell(policy);
    }
    function guessed() {
      const code = "off" !== guess && "trust" !== guess && guessRegion(window);
      code && enter({
        code,
        basis: "guess"
      });
    }
    const region = function(config, window, doubt, guess) {
      for (const [basis, read] of function(config, window, guess) {
        const {policy, regionFrom = {}} = config, cookie = regionFrom.cookie ?? "assent_region";
        return [ [ "config", () => policy.region ], [ "meta", () => real(window.document).head.querySelector(`meta[name="${NAME}"]`)?.content ], [ "cookie", () => readCookies(window.document).find(it => it[0] === cookie)?.[1] ], [ "header", () => function(window) {
          const [page] = window.performance.getEntriesByType("navigation");
          return page?.serverTiming?.find(it => it.name === NAME)?.description;
        }(window) ], [ "endpoint", () => void 0 === regionFrom.endpoint ? void 0 : window.sessionStorage.getItem(keyOf(config)) ], [ "guess", () => "trust" === regionFrom.guess ? guess?.(window) : void 0 ] ];
      }(config, window, guess)) {
        const code = attempt(read);
        if (isCode(code)) return {
          code,
          basis
        };
        code && doubt(basis, code);
      }
      return {
        code: void 0,
        basis: "default"
      };
    }(config, window, (...doubt) => warn("unknown-region", ...doubt), guessRegion);
    enter(region), window && (idle(function() {
      const {links = [], jurisdiction, law} = previous;
      links.length && !real(window.document).querySelector("assent-choices, [data-assent-open]") && warn("link-missing", jurisdiction, law, links.join(", "));
    }), region.code || life.ended || (void 0 === endpoint ? painted(guessed) : async function(window, endpoint) {
      const {region: code} = Object(await ((window, url) => ask(window, url, {}, response => response.json()))(window, endpoint));
      return isCode(code) ? code : void 0;
    }(window, endpoint).then(life.whileAlive(code => {
      if (!code) return guessed();
      ((config, window, code) => {
        attempt(() => window.sessionStorage.setItem(keyOf(config), code));
      })(config, window, code), enter({
        code,
        basis: "endpoint"
      });
    }))));
  }(config, wholeEnvironment(environment), ...rest)
});

export { checkNow, choiceKeeper, reviewStored };
