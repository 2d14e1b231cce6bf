const report = cause => console.warn("assent: [part-failed]", cause);

function mountChoices(consent, element, {locales, ...options} = {}) {
  const {loadDetails: load} = function(locales) {
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
  }(locales);
  let destroy = () => {
    ended = !0;
  }, ended = !1;
  return import("./drawChoices.js").then(it => {
    ended || ({destroy} = it.mountPrivacyLink(consent, element, {
      ...options,
      load
    }));
  }).catch(report), {
    destroy: () => destroy()
  };
}

export { mountChoices };
