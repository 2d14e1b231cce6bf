function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(it2 => canonicalJson(it2 ?? null)).join(",")}]`;
  if ("object" !== typeof value || null === value) return JSON.stringify(value);
  const it = value;
  return `{${Object.keys(it).filter(key => void 0 !== it[key]).sort().map(key => `${JSON.stringify(key)}:${canonicalJson(it[key])}`).join(",")}}`;
}

const RECEIPT_SCHEMA = "consent-receipt/1", receiptText = ({integrity: _, ...rest}) => canonicalJson(rest);

async function sealReceipt(receipt, digest) {
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
}

const anyAnswer = choices => Object.keys(choices).some(id => "required" !== id), anyGranted = choices => Object.entries(choices).some(([id, it]) => it && "required" !== id);

function receiptType(decision, previous) {
  if ("banner.acknowledge" === decision.method || !anyAnswer(decision.choices)) return "acknowledged";
  const granted = anyGranted(decision.choices) && "choices.opt_out" !== decision.method;
  return previous && anyAnswer(previous.choices) && ("banner.acknowledge" !== previous.method || anyGranted(previous.choices)) ? (a = decision.choices, 
  b = previous.choices, [ ...Object.keys(a), ...Object.keys(b) ].every(id => a[id] === b[id]) ? granted ? "renewed" : "refused" : granted ? "updated" : anyGranted(previous.choices) ? "withdrawn" : "refused") : granted ? "given" : "refused";
  var a, b;
}

const STATES = {
  given: "ConsentGiven",
  refused: "ConsentRefused",
  updated: "ConsentGiven",
  withdrawn: "ConsentWithdrawn",
  renewed: "RenewedConsentGiven",
  acknowledged: "NoticeAcknowledged"
}, receiptState = type => STATES[type];

export { RECEIPT_SCHEMA, receiptState, receiptText, receiptType, sealReceipt };
