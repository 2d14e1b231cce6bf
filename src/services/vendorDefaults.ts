/** Generated from options.ts and integrations.ts by `npm run build`; changes belong there. */

export const vendorDefaults = {"google-analytics":{mode:"basic",src:"https://www.googletagmanager.com/gtag/js"}}
