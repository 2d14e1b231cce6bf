const report = cause => console.warn("assent: [part-failed]", cause);

function fromLoaders(locales) {
  const fetch = async locale => {
    try {
      return await locales[locale]();
    } catch (cause) {
      throw report(cause), cause;
    }
  };
  return {
    locales: [ "en", ...Object.keys(Object(locales)) ],
    load: locale => fetch(locale).then(it => it.default),
    loadDetails: locale => fetch(locale).then(it => it.details)
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
