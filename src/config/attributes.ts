/** Short options on the script tag: `data-locale="ko"` stands for `ui.locale` in the document, and wins over it. */

/** Attribute (as in `dataset`), which is the option's own name → the group that the option is in. */
export const attributes: Record<string, string> = { endpoint: 'receipts', locale: 'ui', layout: 'ui', position: 'ui', region: 'policy' }

/**
 * @param input the configuration document, not yet checked; changed in place where it is an object
 * @param dataset the script tag's
 */
export function applyAttributes(input: unknown, dataset: Readonly<Record<string, string | undefined>>): void {
  const out = Object(input) as Record<string, object>
  for (const name in attributes) {
    const group = attributes[name]!
    if (name in dataset) out[group] = { ...out[group], [name]: dataset[name] }
  }
}
