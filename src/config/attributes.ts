/** Short options on the script tag: `data-locale="ko"` stands for `ui.locale` in the document, and wins over it. */

/** Attribute (as in `dataset`) → path of the option. */
export const attributes: Record<string, readonly [group: string, key: string]> = {
  endpoint: ['receipts', 'endpoint'],
  locale: ['ui', 'locale'],
  layout: ['ui', 'layout'],
  position: ['ui', 'position'],
}

/**
 * @param input the configuration document, not yet checked; changed in place
 * @param dataset the script tag's
 * @throws TypeError where the document is null
 */
export function applyAttributes(input: unknown, dataset: Readonly<Record<string, string | undefined>>): unknown {
  const out = input as Record<string, object>
  for (const name in attributes) {
    const [group, key] = attributes[name]!
    if (name in dataset) out[group] = { ...out[group], [key]: dataset[name] }
  }
  return out
}
