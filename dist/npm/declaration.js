const report = cause => console.warn("assent: [part-failed]", cause);

function fromLoaders(locales) {
  const fetch = async locale => {
    const load = Object(locales)[locale];
    if (!load) throw new Error(locale);
    try {
      return await load();
    } catch (cause) {
      throw report(cause), cause;
    }
  }, all = {
    locales: [ "en", ...Object.keys(Object(locales)) ]
  };
  return {
    load: Object.assign(locale => fetch(locale).then(it => it.default), all),
    loadDetails: Object.assign(locale => fetch(locale).then(it => it.details), all)
  };
}

function mountDeclaration(consent, element, {locales, ...options} = {}) {
  let destroy = () => {
    ended = !0;
  }, ended = !1;
  return import("./drawDeclaration.js").then(it => {
    ended || ({destroy} = it.mountDeclaration(consent, element, {
      ...options,
      ...fromLoaders(locales)
    }));
  }).catch(report), {
    destroy: () => destroy()
  };
}

export { mountDeclaration };
