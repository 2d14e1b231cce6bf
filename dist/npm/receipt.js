function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((it2) => canonicalJson(it2 ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const it = value;
  const keys = Object.keys(it).filter((key) => it[key] !== void 0).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(it[key])}`).join(",")}}`;
}

const RECEIPT_SCHEMA = "consent-receipt/1";
const receiptText = ({ integrity: _, ...rest }) => canonicalJson(rest);
async function sealReceipt(receipt, digest) {
  const hash = await digest(receiptText(receipt));
  return { ...receipt, integrity: hash ? { alg: "sha-256", hash } : { alg: "none" } };
}
const anyAnswer = (choices) => Object.keys(choices).some((id) => id !== "required");
const anyGranted = (choices) => Object.entries(choices).some(([id, it]) => it && id !== "required");
const sameChoices = (a, b) => [...Object.keys(a), ...Object.keys(b)].every((id) => a[id] === b[id]);
function receiptType(decision, previous) {
  if (decision.method === "banner.acknowledge" || !anyAnswer(decision.choices)) return "acknowledged";
  const granted = anyGranted(decision.choices) && decision.method !== "choices.opt_out";
  if (!previous || !anyAnswer(previous.choices) || previous.method === "banner.acknowledge" && !anyGranted(previous.choices)) return granted ? "given" : "refused";
  if (sameChoices(decision.choices, previous.choices)) return granted ? "renewed" : "refused";
  if (granted) return "updated";
  return anyGranted(previous.choices) ? "withdrawn" : "refused";
}
const STATES = {
  given: "ConsentGiven",
  refused: "ConsentRefused",
  updated: "ConsentGiven",
  withdrawn: "ConsentWithdrawn",
  renewed: "RenewedConsentGiven",
  acknowledged: "NoticeAcknowledged"
};
const receiptState = (type) => STATES[type];

export { RECEIPT_SCHEMA, receiptState, receiptText, receiptType, sealReceipt };
