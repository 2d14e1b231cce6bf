/** HTML by tagged template: every value is escaped unless it is HTML already. */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** @param {unknown} text */
export const escape = (text) => String(text).replace(/[&<>"]/g, (it) => entities[it])

/** @param {string} text HTML that is known to be safe */
export const raw = (text) => ({ html: text })

const part = (value) => {
  if (value === undefined || value === null || value === false) return ''
  if (Array.isArray(value)) return value.map(part).join('')
  return value.html ?? escape(value)
}

/** @returns {{ html: string }} */
export const html = (texts, ...values) => raw(texts.reduce((all, text, index) => all + part(values[index - 1]) + text))

/** JSON inside a script element: `</script>` and `<!--` must not end or change it. */
export const jsonScript = (value) => raw(JSON.stringify(value).replace(/</g, '\\u003c'))
