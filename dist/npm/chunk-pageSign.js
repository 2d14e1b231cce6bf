const PAGE_SIGN = /* @__PURE__ */ Symbol.for("assent");

export { PAGE_SIGN as P };
