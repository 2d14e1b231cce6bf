export { c as createCollector, a as createSqliteStore, p as parseReceipt, s as serve, v as verifyEntries } from './chunk-sqliteStore.js';

function createMemoryStore() {
  const kept = /* @__PURE__ */ new Map();
  let closed = false;
  const open = async () => {
    if (closed) throw new Error("The store is closed.");
  };
  const byPosition = (a, b) => a.receivedAt - b.receivedAt || a.row - b.row;
  const entryOf = ({ receipt, receivedAt, hash }) => ({ receipt, receivedAt, hash });
  return {
    async insert(entry) {
      await open();
      const old = kept.get(entry.receipt.receiptId);
      if (old) return { outcome: old.hash === entry.hash ? "repeated" : "conflict", receivedAt: old.receivedAt };
      kept.set(entry.receipt.receiptId, { ...entry, row: kept.size + 1 });
      return { outcome: "stored", receivedAt: entry.receivedAt };
    },
    async get(receiptId) {
      await open();
      const it = kept.get(receiptId);
      return it && entryOf(it);
    },
    async list({ recordId, from = 0, to = Infinity, after, limit }) {
      await open();
      const found = [...kept.values()].filter((it) => it.receivedAt >= from && it.receivedAt < to && (!after || byPosition(it, after) > 0)).filter((it) => recordId === void 0 || it.receipt.recordId === recordId).sort(byPosition);
      const page = found.slice(0, limit);
      return { entries: page.map(entryOf), next: found.length > limit ? page.at(-1) : void 0 };
    },
    healthy: open,
    async close() {
      closed = true;
    }
  };
}

export { createMemoryStore };
