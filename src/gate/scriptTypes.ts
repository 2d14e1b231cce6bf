/** Which types of script browsers act on. */

/** What browsers run as a classic script (WHATWG MIME Sniffing, "JavaScript MIME type essence match"). */
export const isJavaScript = (type: string): boolean =>
  /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript)|)\s*$/i.test(type)

/** Types other than JavaScript's that browsers act on. */
export const isSpecial = (type: string): boolean => /^(module|importmap|speculationrules)$/i.test(type)

/** Whether a script of this type does something as soon as it is in the page. */
export const isLive = (type: string): boolean => isJavaScript(type) || isSpecial(type)
