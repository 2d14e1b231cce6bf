const report = cause => console.warn("assent: [part-failed]", cause);

function mountChoices(consent, element, {locales, ...options} = {}) {
  const {loadDetails: load, locales: list} = function(locales) {
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
  }(locales);
  let destroy = () => {
    ended = !0;
  }, ended = !1;
  return import("./drawChoices.js").then(it => {
    ended || ({destroy} = it.mountPrivacyLink(consent, element, {
      ...options,
      load,
      locales: list
    }));
  }).catch(report), {
    destroy: () => destroy()
  };
}

export { mountChoices };
